import { daysAfter } from "../../kernel/days.js";
import { workingDayBy } from "../../kernel/working-days.js";
import { type DecisionState, isConcluded } from "./decision.states.js";

/** Steps before the submission; each is ticked by hand. */
export const preparations = ["PAPER_DRAFTED", "HEAD_CONSULTED", "FACTIONS_INFORMED"] as const;
export const backPlanKeys = [...preparations, "SUBMITTED", "MEETING"] as const;
export type BackPlanKey = (typeof backPlanKeys)[number];
export type Preparation = (typeof preparations)[number];

export interface PlannedStep {
  key: BackPlanKey;
  dueOn: string;
  isDone: boolean;
  isPast: boolean;
}

interface Planned {
  meetsOn: string;
  submitBy: string;
  state: DecisionState;
  stepsDone: readonly BackPlanKey[];
}

const daysBeforeSubmission: Readonly<Record<Preparation, number>> = {
  PAPER_DRAFTED: 28,
  HEAD_CONSULTED: 14,
  FACTIONS_INFORMED: 7,
};

/** The last working day on which papers for that session may come in. */
export const submissionDay = (meetsOn: string, leadDays: number): string =>
  workingDayBy(daysAfter(meetsOn, -leadDays));

/** What must be done by when so that the session can decide, counted back from it. */
export function backPlan({ meetsOn, submitBy, state, stepsDone }: Planned, today: string): PlannedStep[] {
  const dueOn = (key: BackPlanKey): string => {
    if (key === "MEETING") return meetsOn;
    if (key === "SUBMITTED") return submitBy;
    return workingDayBy(daysAfter(submitBy, -daysBeforeSubmission[key]));
  };
  const isDone = (key: BackPlanKey): boolean => {
    if (key === "MEETING") return isConcluded(state);
    if (key === "SUBMITTED") return state !== "PLANNED";
    return stepsDone.includes(key);
  };
  return backPlanKeys.map((key) => {
    const due = dueOn(key);
    return { key, dueOn: due, isDone: isDone(key), isPast: due < today };
  });
}
