import { Button } from "@mantine/core";
import { IconSignature } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { ConceptSide } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { Section } from "../../ui/section.js";
import { usePlace } from "../network/place-context.js";
import { type Concept, type ConceptDraft, signaturesAnchor } from "./concept-kinds.js";
import { conceptQueries, WithdrawConceptSignatureDocument } from "./concept.documents.js";
import classes from "./concepts.module.css";
import { SignedSide } from "./signed-side.js";
import { useOwnSide } from "./use-own-side.js";

const SignDialog = later(() => import("./sign-dialog.js"));

const sides = ["PLACE", "MODERATION"] as const;

interface SignaturesProps {
  concept: Concept;
  draft: ConceptDraft;
  onIncomplete: () => void;
}

/** The places where both sides sign. */
export function Signatures({ concept, draft, onIncomplete }: SignaturesProps) {
  const { t } = useTranslation("concepts");
  const { viewerCan, editions } = concept;
  const own = useOwnSide();
  const [isSigning, setSigning] = useState(false);
  const isHere = SignDialog.useIsHere(isSigning);
  // The button one came from is gone then: one goes on from the beginning of the signatures.
  const intro = useRef<HTMLParagraphElement>(null);
  const [decided, setDecided] = useState(0);
  const decide = (): void => setDecided((times) => times + 1);
  useEffect(() => {
    if (decided > 0) intro.current?.focus({ preventScroll: true });
  }, [decided]);
  const inForce = draft.isEdition ? editions[0] : undefined;
  const signatures = inForce ? inForce.signatures : draft.signatures;
  const signatureOf = (side: ConceptSide) => signatures.find((one) => one.side === side);

  return (
    <Section title={t("signature.title")}>
      <p
        ref={intro}
        id={signaturesAnchor}
        tabIndex={-1}
        className={`${classes.help} ${classes.target} not-on-paper`}
      >
        {t("signature.intro")}
      </p>
      <div className={classes.sides}>
        {sides.map((side) => {
          const signature = signatureOf(side);
          return (
            <SignedSide key={side} side={side} {...(signature && { signature })}>
              {side === own && viewerCan.sign && !signature && (
                <Actions>
                  <Button
                    leftSection={<IconSignature size={20} aria-hidden />}
                    onClick={() => (draft.gaps.length > 0 ? onIncomplete() : setSigning(true))}
                  >
                    {t("signature.sign")}
                  </Button>
                </Actions>
              )}
              {side === own && viewerCan.withdraw && signature && (
                <Withdraw kind={concept.kind} onWithdrawn={decide} />
              )}
            </SignedSide>
          );
        })}
      </div>
      {isHere && own && (
        <SignDialog.Part
          concept={concept}
          draft={draft}
          side={own}
          opened={isSigning}
          onIncomplete={onIncomplete}
          onSigned={decide}
          onClose={() => setSigning(false)}
        />
      )}
    </Section>
  );
}

interface WithdrawProps {
  kind: Concept["kind"];
  onWithdrawn: () => void;
}

function Withdraw({ kind, onWithdrawn }: WithdrawProps) {
  const { t } = useTranslation("concepts");
  const { id: placeId } = usePlace();
  const withdrawing = useAction(WithdrawConceptSignatureDocument, { refetchQueries: conceptQueries });

  async function withdraw(): Promise<void> {
    if (!(await withdrawing.run({ placeId, kind }))) return;
    announce(t("signature.withdrawn"));
    onWithdrawn();
  }

  return (
    <>
      {withdrawing.problem && <Note tone="brick">{withdrawing.problem.text}</Note>}
      <Actions>
        <Button variant="default" loading={withdrawing.isBusy} onClick={() => void withdraw()}>
          {t("signature.withdraw")}
        </Button>
      </Actions>
    </>
  );
}
