import { IconAlertTriangle, IconGitBranch } from "@tabler/icons-react";
import type { DecisionFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { dayWords } from "./day.js";
import { decisionsPath, isConcluded, lateStep } from "./decision-words.js";
import classes from "./decisions.module.css";
import { StateSign } from "./state-sign.js";
import { useTitle } from "./use-title.js";

interface DecisionRowProps {
  decision: DecisionFieldsFragment;
  placeId: string;
}

/** One decision on the line of time. */
export function DecisionRow({ decision, placeId }: DecisionRowProps) {
  const { t } = useTranslation("decisions");
  const title = useTitle(decision);
  const { id, body, paperNumber, turningpoint, meetsOn, submitBy, state, votes } = decision;
  const late = lateStep(decision);
  return (
    <li className={classes.row}>
      <time dateTime={meetsOn} className={classes.day}>
        {dayWords(meetsOn)}
      </time>
      <div className={classes.words}>
        <h3 className={classes.title}>
          <Link to={`${decisionsPath(placeId)}/${id}`}>{title}</Link>
        </h3>
        <p className={classes.context}>
          {[body.name, paperNumber && t("row.paper", { number: paperNumber })].filter(Boolean).join(" · ")}
        </p>
        {turningpoint && (
          <p className={classes.turn}>
            <IconGitBranch size={18} aria-hidden />
            {t(`turningpoint.${turningpoint}`)}
          </p>
        )}
        {votes && <p className={classes.context}>{t("row.votes", votes)}</p>}
        {!isConcluded(decision) && (
          <p className={classes.due} data-late={late !== undefined || undefined}>
            {late && <IconAlertTriangle size={18} aria-hidden />}
            {state === "SUBMITTED"
              ? t(late ? "row.outcomeMissing" : "row.submitted")
              : late
                ? t("row.late", { step: t(`backPlan.${late.key}`), date: dayWords(late.dueOn) })
                : t("row.submitBy", { date: dayWords(submitBy) })}
          </p>
        )}
      </div>
      <StateSign {...decision} />
    </li>
  );
}
