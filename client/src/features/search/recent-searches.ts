import { localStoreOf } from "../../lib/local-store.js";

/** A search as it can be asked again. */
export interface RecentSearch {
  /** The part of the address behind the question mark. */
  params: string;
  label: string;
}

const key = "search.recent";
const most = 6;

/** What this person looked for on this device. It is forgotten when they sign out. */
export const recentSearches = {
  of: (personId: string): RecentSearch[] => localStoreOf(personId).read<RecentSearch[]>(key) ?? [],
  add(personId: string, search: RecentSearch): void {
    // Of what was looked for letter by letter only the last is kept.
    const others = recentSearches
      .of(personId)
      .filter(({ label, params }) => params !== search.params && !search.label.startsWith(label));
    localStoreOf(personId).write(key, [search, ...others].slice(0, most));
  },
  forget: (personId: string): void => localStoreOf(personId).remove(key),
};
