import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { Section } from "../../ui/section.js";
import { usePlace } from "../network/place-context.js";
import { type Concept, conceptPaths } from "./concept-kinds.js";
import classes from "./concepts.module.css";

/** All that both sides have signed so far, the latest first. */
export function Editions({ concept: { kind, editions } }: { concept: Concept }) {
  const { t } = useTranslation("concepts");
  const { id } = usePlace();
  if (editions.length === 0) return null;
  return (
    <div className="not-on-paper">
      <Section title={t("edition.all")}>
        <ul className={classes.list}>
          {editions.map(({ id: editionId, number, signedAt, signatures }, index) => (
            <li key={editionId} className={classes.row}>
              <div className={classes.words}>
                <Link to={conceptPaths.edition(id, kind, number)} className={classes.editionLink}>
                  {t(index === 0 ? "edition.inForce" : "edition.name", { number })}
                </Link>
                <p className={classes.context}>
                  {t("edition.signed", {
                    date: formatDay(signedAt),
                    names: signatures.map(({ person }) => person.name).join(", "),
                  })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
