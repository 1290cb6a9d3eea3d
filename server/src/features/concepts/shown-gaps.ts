import { type ConceptGap, wordsOf } from "./concept.gaps.js";
import type { ConceptGapType } from "./concept.type.js";

/** What lacks, in words. */
export const shownGaps = (
  gaps: readonly ConceptGap[],
  { roundEndsOn }: { roundEndsOn: string },
): ConceptGapType[] => gaps.map((gap) => ({ ...gap, message: wordsOf(gap, roundEndsOn) }));
