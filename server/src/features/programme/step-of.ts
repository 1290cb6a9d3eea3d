import type { BlockStanding } from "./cockpit.queries.js";

/**
 * How far along the template a place's next step is. A step of the place's own is as far as the last Baustein of the
 * template before it.
 */
export function stepOf(
  blocks: readonly Pick<BlockStanding, "id" | "key">[],
  nextStep: Pick<BlockStanding, "id"> | null,
  positions: ReadonlyMap<string, number>,
): number | null {
  if (!nextStep) return null;
  let step = 0;
  for (const { id, key } of blocks) {
    step = (key === null ? undefined : positions.get(key)) ?? step;
    if (id === nextStep.id) return step;
  }
  return step;
}
