import { Checkbox } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import type { BackPlanKey, DecisionFieldsFragment, Preparation } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { dayWords } from "./day.js";
import { isLate } from "./decision-words.js";
import { TickPreparationDocument } from "./decision.documents.js";
import classes from "./decisions.module.css";

type Step = DecisionFieldsFragment["backPlan"][number];

const preparations: readonly BackPlanKey[] = ["PAPER_DRAFTED", "HEAD_CONSULTED", "FACTIONS_INFORMED"];
const isPreparation = (key: BackPlanKey): key is Preparation & BackPlanKey => preparations.includes(key);

/** What must be done by when so that the session can decide; with what is late. */
export function BackPlan({ decision }: { decision: DecisionFieldsFragment }) {
  const { t } = useTranslation("decisions");
  const { id, backPlan, state, viewerCan } = decision;
  const tick = useAction(TickPreparationDocument);

  async function run(step: Preparation, done: boolean) {
    const words = { step: t(`backPlan.${step}`) };
    if (await tick.run({ id, step, done }))
      announce(t(done ? "backPlan.ticked" : "backPlan.unticked", words));
  }

  return (
    <section className={classes.backPlan} aria-labelledby={`${id}-plan`}>
      <h3 id={`${id}-plan`}>{t("backPlan.title")}</h3>
      <p className={classes.context}>{t("backPlan.text")}</p>
      {tick.problem && <Note tone="brick">{tick.problem.text}</Note>}
      <ol className={classes.steps}>
        {backPlan.map((step) => (
          <li key={step.key} className={classes.step} data-late={isLate(step, state) || undefined}>
            {viewerCan.change && isPreparation(step.key) ? (
              <Checkbox
                size="md"
                classNames={{ body: classes.tick ?? "" }}
                checked={step.isDone}
                label={t(`backPlan.${step.key}`)}
                onChange={(event) => void run(step.key as Preparation, event.currentTarget.checked)}
              />
            ) : (
              <span className={classes.stepName}>
                {step.isDone ? (
                  <IconCircleCheck size={20} role="img" aria-label={t("backPlan.done")} />
                ) : (
                  <IconCircleDashed size={20} role="img" aria-label={t("backPlan.open")} />
                )}
                {t(`backPlan.${step.key}`)}
              </span>
            )}
            <StepDay step={step} state={state} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepDay({ step, state }: { step: Step; state: DecisionFieldsFragment["state"] }) {
  const { t } = useTranslation("decisions");
  const { key, dueOn } = step;
  const date = dayWords(dueOn);
  const late = isLate(step, state);
  return (
    <span className={classes.stepDay}>
      {late && <IconAlertTriangle size={18} aria-hidden />}
      {key === "MEETING" ? date : t(late ? "backPlan.late" : "backPlan.by", { date })}
    </span>
  );
}
