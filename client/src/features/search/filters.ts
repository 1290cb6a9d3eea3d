import { noWish as nothing, type SearchWish } from "./search-wish.js";

/** What a search can be narrowed to, in the order in which it is offered. */
export const filterNames = ["channel", "person", "place", "after", "before", "file", "state"] as const;
export type FilterName = (typeof filterNames)[number];

/** Filters whose value is found by its name. */
export type NamedFilter = "channel" | "person" | "place";
export type DayFilter = "after" | "before";
type Patch = Partial<SearchWish>;

const without: Record<FilterName, Patch> = {
  channel: { channelId: nothing.channelId },
  person: { authorId: nothing.authorId },
  place: { placeId: nothing.placeId },
  after: { after: nothing.after },
  before: { before: nothing.before },
  file: { hasFile: nothing.hasFile },
  state: { resolved: nothing.resolved },
};

export const withId = (name: NamedFilter, id: string): Patch =>
  ({ channel: { channelId: id }, person: { authorId: id }, place: { placeId: id } })[name];

/** Takes one back. */
export const patchWithout = (name: FilterName): Patch => without[name];

export const patchWithoutAll = (): Patch => Object.assign({}, ...Object.values(without)) as Patch;

/** Those that are set. */
export const filtersOf = (wish: SearchWish): FilterName[] =>
  filterNames.filter((name) =>
    Object.entries(without[name]).some(([field, empty]) => wish[field as keyof SearchWish] !== empty),
  );
