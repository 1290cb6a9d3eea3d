import type { Pending } from "./use-outbox.js";

/** So many at each end. */
const most = 20;

export interface Drawn {
  /** Ask for a decision. */
  earlier: Pending[];
  /** Not drawn. */
  left: number;
  /** What was written last. */
  latest: Pending[];
}

/** Of thousands that wait not all are drawn: those that ask for a decision, and those that were written last. */
export function drawnOf(pending: readonly Pending[]): Drawn {
  const latest = pending.length > 2 * most ? pending.slice(-most) : [...pending];
  const before = pending.slice(0, pending.length - latest.length);
  const earlier = before.filter(({ state }) => state === "failed").slice(0, most);
  return { earlier, left: before.length - earlier.length, latest };
}
