import type { DecisionFieldsFragment, DecisionState } from "../../gql/graphql.js";

type Decision = DecisionFieldsFragment;

const outcomes: readonly DecisionState[] = ["DECIDED", "NOTED", "DEFERRED", "REJECTED"];

export const isConcluded = ({ state }: Pick<Decision, "state">): boolean => outcomes.includes(state);

/** What still waits for a session. */
export const isComing = ({ state }: Pick<Decision, "state">): boolean =>
  state === "PLANNED" || state === "SUBMITTED" || state === "DEFERRED";

/** Its day has passed without it. Once the paper is in, nobody waits for what was to prepare it: only the session counts. */
export const isLate = (
  { key, isDone, isPast }: Decision["backPlan"][number],
  state: DecisionState,
): boolean => isPast && !isDone && (state === "PLANNED" || key === "MEETING");

export const lateStep = ({ state, backPlan }: Pick<Decision, "state" | "backPlan">) =>
  backPlan.find((step) => isLate(step, state));

export const decisionsPath = (placeId: string): string => `/kommunen/${placeId}/beschluesse`;
