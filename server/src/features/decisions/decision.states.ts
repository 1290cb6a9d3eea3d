export const decisionStates = ["PLANNED", "SUBMITTED", "DECIDED", "NOTED", "DEFERRED", "REJECTED"] as const;
export type DecisionState = (typeof decisionStates)[number];

/** How a session may end for a decision. */
export const decisionOutcomes = ["DECIDED", "NOTED", "DEFERRED", "REJECTED"] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

export const turningpoints = ["PARTICIPATION", "IMPLEMENTATION"] as const;
export type Turningpoint = (typeof turningpoints)[number];

/** What a decision may become next. An outcome taken back was never one; a deferred one is planned anew. */
const next: Readonly<Record<DecisionState, readonly DecisionState[]>> = {
  PLANNED: ["SUBMITTED"],
  SUBMITTED: decisionOutcomes,
  DECIDED: [],
  NOTED: [],
  DEFERRED: ["PLANNED"],
  REJECTED: [],
};

export const mayBecome = (from: DecisionState, to: DecisionState): boolean => next[from].includes(to);

/** A session has dealt with it. */
export const isConcluded = (state: DecisionState): state is DecisionOutcome =>
  (decisionOutcomes as readonly DecisionState[]).includes(state);
