import { dateOf, wallOf } from "../../kernel/berlin.js";

/** How many weeks may lie between two updates. */
export const rhythms: readonly number[] = [1, 2, 4, 6, 8];

/** The day, as the calendar of Berlin counts them, on which the next update is due. */
export const dueDay = (since: Date, weeks: number): number => wallOf(since).day + weeks * 7;

/** How a place's rhythm stands, with the latest update that whoever asks knows of. */
export function standingOf(
  { weeks, setAt }: { weeks: number | null; setAt: Date },
  latest: Date | null,
  now: Date,
): { weeks: number | null; dueOn: string | null; isOverdue: boolean } {
  if (weeks === null) return { weeks, dueOn: null, isOverdue: false };
  // Whoever chooses a rhythm is not late at that moment.
  const day = Math.max(dueDay(setAt, 0), dueDay(latest ?? setAt, weeks));
  return { weeks, dueOn: dateOf(day), isOverdue: wallOf(now).day > day };
}
