import { useState } from "react";
import type { ConceptDraft } from "./concept-kinds.js";

/** Whether somebody has just been told that the text is not complete; once it has changed, that is over. */
export function useGaps({ version }: ConceptDraft): { refused: boolean; refuse: () => void } {
  const [refusedVersion, setRefused] = useState<number>();
  return { refused: refusedVersion === version, refuse: () => setRefused(version) };
}
