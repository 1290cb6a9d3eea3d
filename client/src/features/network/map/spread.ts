import type { Point } from "./boxes.js";

const rounds = 200;
/** How strongly a sign is drawn back to where it belongs, in every round. */
const pull = 0.04;

/** Moves signs that would lie over each other apart, as little as needed and never out of the picture. */
export function spread(homes: readonly Point[], gap: number, box: Point): Point[] {
  const spots = homes.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    // In the last rounds nothing is drawn back any more, so that what is apart stays apart.
    const draws = round < rounds * 0.7;
    spots.forEach((spot, at) => {
      const home = homes[at]!;
      if (draws) {
        spot.x += (home.x - spot.x) * pull;
        spot.y += (home.y - spot.y) * pull;
      }
    });
    for (const [at, spot] of spots.entries())
      for (const [after, other] of spots.slice(at + 1).entries()) part(spot, other, gap, at + after);
    for (const spot of spots) {
      spot.x = Math.min(Math.max(spot.x, gap / 2), box.x - gap / 2);
      spot.y = Math.min(Math.max(spot.y, gap / 2), box.y - gap / 2);
    }
  }
  return spots;
}

function part(one: Point, other: Point, gap: number, seed: number): void {
  const away = { x: other.x - one.x, y: other.y - one.y };
  const distance = Math.hypot(away.x, away.y);
  if (distance >= gap) return;
  // Two in the very same spot part in a direction of their own.
  const way =
    distance > 0.01
      ? { x: away.x / distance, y: away.y / distance }
      : { x: Math.cos(seed), y: Math.sin(seed) };
  const step = (gap - distance) / 2 + 0.01;
  one.x -= way.x * step;
  one.y -= way.y * step;
  other.x += way.x * step;
  other.y += way.y * step;
}
