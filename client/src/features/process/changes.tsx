import type { ProcessChangeFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { RelativeTime } from "../../ui/relative-time.js";
import classes from "./changes.module.css";
import { phases } from "./phases.js";
import { useRoadmap } from "./roadmap-context.js";

interface ChangesProps {
  changes: readonly ProcessChangeFieldsFragment[];
  /** Of the process as a whole: each says which Baustein it is about. */
  isWhole?: boolean;
}

/** Who did what, the latest first. */
export function Changes({ changes, isWhole = false }: ChangesProps) {
  const { t } = useTranslation("process");
  if (changes.length === 0) return null;
  return (
    <details className={classes.changes} data-apart={isWhole || undefined}>
      <summary>{t(isWhole ? "changes.process" : "changes.block", { count: changes.length })}</summary>
      <ol>
        {changes.map((change) => (
          <li key={change.number}>
            <Words change={change} isWhole={isWhole} />
            <span className={classes.who}>
              {" · "}
              {change.by ? `${change.by.name}, ` : ""}
              <RelativeTime at={change.at} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Words({ change, isWhole }: { change: ProcessChangeFieldsFragment; isWhole: boolean }) {
  const { t } = useTranslation("process");
  const { process } = useRoadmap();
  const { kind, note, blockId } = change;
  const title = process.blocks.find(({ id }) => id === blockId)?.title;
  const phase = phases.find((one) => one === note);

  switch (kind) {
    case "PHASE":
      return t("change.PHASE", { phase: phase ? t(`phase.${phase}`) : note });
    case "NEXT_STEP":
      return note ? t("change.NEXT_STEP", { title: note }) : t("change.nextByOrder");
    case "IMPORTED":
      return t("change.IMPORTED", { count: Number(note) });
    case "PAUSED":
      return t("change.PAUSED", { reason: note });
    case "RESUMED":
      return t("change.RESUMED");
    case "CHANGED":
      return (
        <>
          {about(t("change.CHANGED"))}
          {note && ` (${t("change.before", { title: note })})`}
        </>
      );
    case "ADDED":
    case "REMOVED":
    case "RESTORED":
      return isWhole ? `„${note}“: ${t(`change.${kind}`)}` : t(`change.${kind}`);
    default:
      return (
        <>
          {about(t(`change.${kind}`))}
          {note && `: ${note}`}
        </>
      );
  }

  function about(words: string): string {
    return isWhole && title ? `„${title}“: ${words}` : words;
  }
}
