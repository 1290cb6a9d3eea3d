import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import type { EditionText } from "./concept-kinds.js";
import classes from "./concepts.module.css";

/** "Sprachcafé im Bürgerhaus leiten", and under it who does so from when. */
export function ContinuerWords({ continuer }: { continuer: EditionText["continuers"][number] }) {
  const { t } = useTranslation("concepts");
  const { task, office, name, startsOn } = continuer;
  const from = t("continuer.from", { date: formatDay(`${startsOn}T12:00:00Z`) });
  return (
    <div className={classes.words}>
      <p className={classes.task}>{task}</p>
      <p className={classes.context}>{[office, name, from].filter(Boolean).join(" · ")}</p>
    </div>
  );
}
