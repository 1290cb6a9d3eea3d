import { useEffect } from "react";
import type { NamedFilter } from "./filters.js";
import { beginningWith, type Named } from "./operators.js";
import type { Names } from "./use-known-names.js";

/** After the last letter. */
const PAUSE = 120;
const most = 8;

/** What is offered for a few letters; undefined while nobody knows yet. */
export function useOffered(
  name: NamedFilter | null,
  text: string,
  names: Names,
): readonly Named[] | undefined {
  const { findPeople } = names;
  const words = text.trim();
  const asksPeople = name === "person" && words !== "";
  useEffect(() => {
    if (!asksPeople) return;
    const timer = setTimeout(() => void findPeople(words), PAUSE);
    return () => clearTimeout(timer);
  }, [asksPeople, findPeople, words]);

  switch (name) {
    case "channel":
      return beginningWith(words, names.channels).slice(0, most);
    case "place":
      return beginningWith(words, names.places).slice(0, most);
    case "person":
      return words ? names.peopleNamed(words) : [];
    case null:
      return [];
  }
}
