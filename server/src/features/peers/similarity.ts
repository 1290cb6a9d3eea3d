import type { OrganisationType } from "../network/organisation.type.js";
import type { Standing, Step } from "./place-standing.js";
import { reason, type Reason, scoreOf } from "./reason.js";

/** What places are compared by. */
export interface PlaceFacts {
  id: string;
  name: string;
  type: OrganisationType;
  /** Null where nobody counted. */
  population: number | null;
  standing: Standing | null;
}

const weights = { size: 2, type: 1, phase: 1, done: 3, active: 2 };
/** Half as many people, or twice as many, are another size. */
const leastRatio = 0.5;

/** What two places have in common. */
export function likeness(own: PlaceFacts, other: PlaceFacts): Reason[] {
  const reasons: Reason[] = [];
  const ratio = ratioOf(own.population, other.population);
  if (other.population !== null && ratio >= leastRatio)
    reasons.push(reason("SIZE", weights.size * ratio, other.population));
  if (own.type === other.type) reasons.push(reason("TYPE", weights.type, other.type));
  if (own.standing && own.standing.phase === other.standing?.phase)
    reasons.push(reason("PHASE", weights.phase, other.standing.phase));
  return reasons;
}

/** From 0, nothing in common, to 1. */
export const similarity = (own: PlaceFacts, other: PlaceFacts): number =>
  scoreOf(likeness(own, other)) / (weights.size + weights.type + weights.phase);

/** Whether the other place is at this step or has it behind it. */
export function ahead(aim: Step | null, other: PlaceFacts): { step: Step; reason: Reason } | null {
  const step = other.standing?.steps.find(({ key }) => key === aim?.key);
  if (step?.state === "DONE")
    return { step, reason: reason("AHEAD", weights.done, step.title, step.doneAt, true) };
  if (step?.state === "ACTIVE")
    return { step, reason: reason("AHEAD", weights.active, step.title, step.startedAt, false) };
  return null;
}

function ratioOf(one: number | null, other: number | null): number {
  if (!one || !other) return 0;
  return Math.min(one, other) / Math.max(one, other);
}
