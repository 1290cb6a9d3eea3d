import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useId, type ReactNode } from "react";
import type { ConceptSide } from "../../gql/graphql.js";
import { formatExact } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { usePlace } from "../network/place-context.js";
import type { ConceptSignature } from "./concept-kinds.js";
import classes from "./concepts.module.css";

interface SignedSideProps {
  side: ConceptSide;
  signature?: ConceptSignature;
  children?: ReactNode;
}

/** One side: who has signed for it and when, or that nobody has. */
export function SignedSide({ side, signature, children }: SignedSideProps) {
  const { t } = useTranslation("concepts");
  const { name } = usePlace();
  const id = useId();
  return (
    <section className={classes.side} data-signed={signature ? true : undefined} aria-labelledby={id}>
      <h3 id={id}>{t(`signature.for.${side}`, { name })}</h3>
      <div className={classes.signature}>
        {signature ? <IconCircleCheck size={22} aria-hidden /> : <IconCircleDashed size={22} aria-hidden />}
        {signature ? (
          <div>
            <p className={classes.signer}>{signature.person.name}</p>
            <p className={classes.context}>{t("signature.at", { time: formatExact(signature.signedAt) })}</p>
          </div>
        ) : (
          <p>{t("signature.missing")}</p>
        )}
      </div>
      {children}
    </section>
  );
}
