import type { StepFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { stateIcons } from "../process/block-states.js";
import classes from "./compare.module.css";

interface StepListProps {
  place: { name: string };
  steps: readonly StepFieldsFragment[];
  /** The one it is about. */
  markedId: string | undefined;
}

/** A place's way: icon, title and word. */
export function StepList({ place, steps, markedId }: StepListProps) {
  const { t } = useTranslation(["peers", "process"]);
  return (
    <ol className={classes.steps} aria-label={t("compare.steps", { name: place.name })}>
      {steps.map(({ id, title, state }) => {
        const Icon = stateIcons[state];
        return (
          <li
            key={id}
            className={classes.step}
            data-state={state}
            aria-current={id === markedId ? "step" : undefined}
          >
            <Icon size={20} aria-hidden />
            <span>
              {title} <span className={classes.state}>{t(`process:state.${state}`)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
