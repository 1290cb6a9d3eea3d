import type { DecisionFieldsFragment, DecisionState } from "../../gql/graphql.js";

type Decision = DecisionFieldsFragment;

const outcomes: readonly DecisionState[] = ["DECIDED", "NOTED", "DEFERRED", "REJECTED"];

export const isConcluded = ({ state }: Pick<Decision, "state">): boolean => outcomes.includes(state);

/** What still waits for a session. */
export const isComing = ({ state }: Pick<Decision, "state">): boolean =>
  state === "PLANNED" || state === "SUBMITTED" || state === "DEFERRED";

/** The first step whose day has passed without it; once the paper is in, only the session counts. */
export function lateStep({ state, backPlan }: Pick<Decision, "state" | "backPlan">) {
  const late = backPlan.filter(({ isDone, isPast }) => isPast && !isDone);
  if (state === "PLANNED") return late[0];
  return state === "SUBMITTED" ? late.find(({ key }) => key === "MEETING") : undefined;
}

export const decisionsPath = (placeId: string): string => `/kommunen/${placeId}/beschluesse`;
