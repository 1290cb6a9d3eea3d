import type { BookmarkStateFragment } from "../../gql/graphql.js";

type Bookmark = BookmarkStateFragment;

export interface BookmarksState {
  /** By message, also those that were taken away: their version tells late answers from new ones. */
  held: ReadonlyMap<string, Bookmark>;
  /** How many there are, loaded or not. */
  count: number;
  /** The list is loaded down to here; null when all of it is. */
  next: string | null;
  isLoaded: boolean;
}

/**
 * What one has marked, the same on all devices. The number of all is told by the server with each change; of the
 * bookmarks themselves those are held that a page, a topic or an event has brought. Knows no React and no network.
 */
export class BookmarkStore {
  #state: BookmarksState = { held: new Map(), count: 0, next: null, isLoaded: false };
  readonly #watchers = new Set<() => void>();

  readonly get = (): BookmarksState => this.#state;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Everything begins anew: what was held may be what one may no longer read. */
  load(count: number): void {
    this.#set({ held: new Map(), count, next: null, isLoaded: false });
  }

  /** The one door for bookmarks, whoever brings them. */
  merge(bookmarks: readonly Bookmark[], count = this.#state.count): void {
    const held = new Map(this.#state.held);
    for (const bookmark of bookmarks) {
      const { id, note, version, markedAt, removedAt } = bookmark;
      if ((held.get(id)?.version ?? 0) <= version) held.set(id, { id, note, version, markedAt, removedAt });
    }
    this.#set({ ...this.#state, held, count });
  }

  /** A page of the list; the list is loaded as far as it goes. */
  enterPage(bookmarks: readonly Bookmark[], next: string | null): void {
    this.merge(bookmarks);
    this.#set({ ...this.#state, next, isLoaded: true });
  }

  #set(state: BookmarksState): void {
    this.#state = state;
    for (const watcher of [...this.#watchers]) watcher();
  }
}

/** What is on the list as far as it is loaded, marked last first: as the server counts. */
export function listed({ held, next }: BookmarksState): Bookmark[] {
  return [...held.values()]
    .filter((bookmark) => bookmark.removedAt === null && (next === null || placeOf(bookmark) >= next))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
}

const placeOf = ({ markedAt, id }: Bookmark): string => `${markedAt}~${id}`;
