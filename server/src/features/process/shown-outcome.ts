import type { Missing } from "./gates.js";
import { wordsOf } from "./gates.js";
import type { Outcome } from "./outcome.js";
import type { BlockRow } from "./process.queries.js";
import { type MissingStepType, ProcessChanged, ProcessRefused } from "./process.type.js";

/** What lacks, in words. */
export const shownMissing = (missing: readonly Missing[], blocks: readonly BlockRow[]): MissingStepType[] =>
  missing.map((one) => {
    const title = blocks.find(({ id }) => id === one.blockId)?.title ?? null;
    return { ...one, message: wordsOf(one, title) };
  });

/** What came of a step, as it leaves. */
export function shownOutcome(outcome: Outcome): ProcessChanged | ProcessRefused {
  if ("process" in outcome) return Object.assign(new ProcessChanged(), outcome);
  return Object.assign(new ProcessRefused(), { missing: shownMissing(outcome.missing, outcome.blocks) });
}
