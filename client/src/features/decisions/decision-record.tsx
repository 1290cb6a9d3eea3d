import type { DecisionQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { dayWords } from "./day.js";
import classes from "./decisions.module.css";

type Change = DecisionQuery["decision"]["changes"][number];

/** How a decision came about: who did what, and how it was before. */
export function DecisionRecord({ changes }: { changes: Change[] }) {
  const { t } = useTranslation("decisions");
  return (
    <details className={classes.record}>
      <summary>{t("record.title", { count: changes.length })}</summary>
      <ol className={classes.changes}>
        {changes.map((change) => (
          <li key={change.number}>
            <p>
              <strong>{t(`record.${change.kind}`)}</strong>
              <span className={classes.context}>
                {" · "}
                {change.by?.name ?? t("record.hub")}
                {" · "}
                <RelativeTime at={change.at} />
              </span>
            </p>
            <Before change={change} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Before({ change }: { change: Change }) {
  const { t } = useTranslation("decisions");
  const { fields, oldTitle, oldPaperNumber, oldResult, oldMeetsOn, meetsOn } = change;
  const words: (string | false | null)[] = [
    fields.length > 0 &&
      t("record.fields", { fields: fields.map((field) => t(`field.${field}`)).join(", ") }),
    oldMeetsOn && t("record.meetsOn", { before: dayWords(oldMeetsOn), after: dayWords(meetsOn) }),
    oldTitle && t("record.before", { words: oldTitle }),
    oldPaperNumber && t("record.paperBefore", { words: oldPaperNumber }),
    oldResult && t("record.resultBefore", { words: oldResult }),
  ];
  return words.map(
    (line) =>
      line && (
        <p key={line} className={classes.context}>
          {line}
        </p>
      ),
  );
}
