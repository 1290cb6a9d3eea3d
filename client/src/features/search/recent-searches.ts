import { recentOf } from "../../lib/recent.js";

/** A search as it can be asked again. */
export interface RecentSearch {
  /** The part of the address behind the question mark. */
  params: string;
  label: string;
}

/**
 * What this person looked for on this device; of what was looked for letter by letter only the last. It is forgotten
 * when they sign out.
 */
export const recentSearches = recentOf<RecentSearch>(
  "search.recent",
  6,
  (older, newer) => older.params === newer.params || newer.label.startsWith(older.label),
);
