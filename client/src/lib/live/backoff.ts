const first = 500;
const most = 30_000;

/** Milliseconds before the next try; spread out, so that a whole network does not come back in one second. */
export function backoff(failures: number, random: () => number = Math.random): number {
  const ceiling = Math.min(most, first * 2 ** Math.max(0, failures - 1));
  return Math.round(ceiling / 2 + (random() * ceiling) / 2);
}
