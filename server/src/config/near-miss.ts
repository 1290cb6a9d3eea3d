/**
 * The known name somebody probably meant, if any. A swap of neighbours counts as one slip; short names
 * forgive one slip, long ones two, so that a machine's own HTTP_URL is not taken for our SMTP_URL.
 */
export function nearMiss(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined;
  return known
    .filter((candidate) => candidate.length >= 6)
    .map((candidate) => ({ candidate, slips: slips(name.toUpperCase(), candidate) }))
    .filter(({ candidate, slips }) => slips <= (candidate.length >= 9 ? 2 : 1))
    .sort((a, b) => a.slips - b.slips)[0]?.candidate;
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
function slips(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;

  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, at(i - 2, j - 2) + 1);
      rows[i]![j] = best;
    }
  }
  return at(a.length, b.length);
}
