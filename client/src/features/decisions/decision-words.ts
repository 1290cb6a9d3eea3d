import type { DecisionFieldsFragment, DecisionState } from "../../gql/graphql.js";

type Decision = DecisionFieldsFragment;

const outcomes: readonly DecisionState[] = ["DECIDED", "NOTED", "DEFERRED", "REJECTED"];

export const isConcluded = ({ state }: Pick<Decision, "state">): boolean => outcomes.includes(state);

/** What still waits for a session. */
export const isComing = ({ state }: Pick<Decision, "state">): boolean =>
  state === "PLANNED" || state === "SUBMITTED" || state === "DEFERRED";

/** A day has passed on which something should have been done. */
export function isLate({ state, backPlan }: Pick<Decision, "state" | "backPlan">): boolean {
  const late = backPlan.filter(({ isDone, isPast }) => isPast && !isDone).map(({ key }) => key);
  if (state === "PLANNED") return late.length > 0;
  return state === "SUBMITTED" && late.includes("MEETING");
}

export const decisionsPath = (placeId: string): string => `/kommunen/${placeId}/beschluesse`;
