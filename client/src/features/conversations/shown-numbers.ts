/**
 * How far one may say "read": only what was really on the screen counts, and only without a gap. Whoever opens a
 * link into the middle of a topic has not read what comes before it.
 */
export function readableUpTo(readNumber: number, shown: ReadonlySet<number>): number {
  let upTo = readNumber;
  while (shown.has(upTo + 1)) upTo += 1;
  return upTo;
}
