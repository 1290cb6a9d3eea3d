import type { ConceptKind } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { usePlace } from "../network/place-context.js";
import { conceptKinds, conceptPaths } from "./concept-kinds.js";
import classes from "./concept-switch.module.css";

/** From one of the two to the other. */
export function ConceptSwitch({ kind }: { kind: ConceptKind }) {
  const { t } = useTranslation("concepts");
  const { id } = usePlace();
  return (
    <nav className={`${classes.switch} not-on-paper`} aria-label={t("switch")}>
      <ul>
        {conceptKinds.map((one) => (
          <li key={one}>
            <Link
              to={conceptPaths.concept(id, one)}
              className={classes.one}
              aria-current={one === kind ? "page" : undefined}
            >
              {t(`kind.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
