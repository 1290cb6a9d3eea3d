import { useState } from "react";
import type { Problem } from "./errors.js";
import { newId } from "./new-id.js";

interface Entering {
  problem: Problem | null;
  forget: () => void;
}

/** The id of what is being entered: one for every try, so that what is sent twice is there once. */
export function useEntryId({ problem, forget }: Entering) {
  const [id, setId] = useState(newId);
  return {
    id,
    // Nobody else can have chosen it: an earlier try of ours has arrived, with other words.
    isEntered: problem?.code === "ID_TAKEN",
    enterAnother: () => {
      setId(newId());
      forget();
    },
  };
}
