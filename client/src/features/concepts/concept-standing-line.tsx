import {
  IconCircleCheck,
  IconEye,
  IconHistory,
  IconNetwork,
  IconPencil,
  IconSignature,
} from "@tabler/icons-react";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { usePlace } from "../network/place-context.js";
import { type Concept, conceptPaths } from "./concept-kinds.js";
import { readersOf, standingOf } from "./concept-standing.js";
import classes from "./concept-standing.module.css";
import { useStandingWords } from "./use-standing-words.js";

const icons = {
  EMPTY: IconPencil,
  DRAFT: IconPencil,
  SIGNED_BY_PLACE: IconSignature,
  SIGNED_BY_MODERATION: IconSignature,
  IN_FORCE: IconCircleCheck,
};

interface ConceptStandingProps {
  concept: Concept;
  /** The edition that is shown; else the text as it stands now. */
  edition?: { number: number; signedAt: string };
}

/** Where it stands, in words, and who may read what of it. */
export function ConceptStanding({ concept, edition }: ConceptStandingProps) {
  const { t } = useTranslation("concepts");
  const place = usePlace();
  const words = useStandingWords();
  const [latest] = concept.editions;
  const isOld = edition !== undefined && edition.number !== latest?.number;
  const standing = edition ? "IN_FORCE" : standingOf(concept);
  const Icon = isOld ? IconHistory : icons[standing];

  return (
    <div className={classes.standing}>
      <ul className={classes.signs}>
        <li className={classes.sign} data-standing={isOld ? "OLD" : standing}>
          <Icon size={18} aria-hidden />
          {isOld
            ? t("standing.old", { number: edition.number, date: formatDay(edition.signedAt) })
            : words(edition ? { ...concept, draft: null } : concept)}
        </li>
        {latest && (isOld || standing !== "IN_FORCE") && (
          <li className={classes.sign} data-standing="IN_FORCE">
            <IconCircleCheck size={18} aria-hidden />
            <Link to={conceptPaths.edition(place.id, concept.kind, latest.number)}>
              {t("standing.inForce", { number: latest.number, date: formatDay(latest.signedAt) })}
            </Link>
          </li>
        )}
        {concept.releasedAt && !isOld && (
          <li className={classes.sign} data-standing="RELEASED">
            <IconNetwork size={18} aria-hidden />
            {t("standing.released")}
          </li>
        )}
      </ul>
      <p className={`${classes.readers} not-on-paper`}>
        <IconEye size={18} aria-hidden />
        <span>{t(`readers.${readersOf(concept, edition)}`)}</span>
      </p>
    </div>
  );
}
