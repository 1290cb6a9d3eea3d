import {
  IconCalendar,
  IconCalendarPause,
  IconCircleCheck,
  IconCircleX,
  IconEye,
  IconLock,
  IconSend,
} from "@tabler/icons-react";
import type { DecisionFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import classes from "./decisions.module.css";

const icons = {
  PLANNED: IconCalendar,
  SUBMITTED: IconSend,
  DECIDED: IconCircleCheck,
  NOTED: IconEye,
  DEFERRED: IconCalendarPause,
  REJECTED: IconCircleX,
};

/** How far a decision is: colour, sign and word. */
export function StateSign({ state, isPublic }: Pick<DecisionFieldsFragment, "state" | "isPublic">) {
  const { t } = useTranslation("decisions");
  const isHidden = !isPublic && state === "NOTED";
  const Icon = isHidden ? IconLock : icons[state];
  return (
    <span className={classes.state} data-state={isHidden ? "HIDDEN" : state}>
      <Icon size={18} aria-hidden />
      {isHidden ? t("state.HIDDEN") : t(`state.${state}`)}
    </span>
  );
}
