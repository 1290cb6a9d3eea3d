import { useState } from "react";
import type { ConceptDraft } from "./concept-kinds.js";

/** How often somebody has just been told that the text is not complete; once it has changed, that is over. */
export function useGaps({ version }: ConceptDraft): { refusals: number; refuse: () => void } {
  const [last, setLast] = useState({ version, refusals: 0 });
  const refusals = last.version === version ? last.refusals : 0;
  return { refusals, refuse: () => setLast({ version, refusals: refusals + 1 }) };
}
