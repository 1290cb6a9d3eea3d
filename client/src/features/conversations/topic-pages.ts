/** Ids of the topics of a channel that were fetched so far, and where the next page begins. */
export interface TopicPages {
  ids: readonly string[];
  /** Null at the end. */
  next: string | null;
  isLoaded: boolean;
}

export const noPages: TopicPages = { ids: [], next: null, isLoaded: false };

export function addPage(pages: TopicPages, ids: readonly string[], next: string | null): TopicPages {
  return { ids: [...new Set([...pages.ids, ...ids])], next, isLoaded: true };
}

export function addTopic(pages: TopicPages, id: string): TopicPages {
  return pages.ids.includes(id) ? pages : { ...pages, ids: [id, ...pages.ids] };
}

export interface Dated {
  id: string;
  lastActivityAt: string;
}

/** The latest activity first, as the server counts it. */
export function byRecency(a: Dated, b: Dated): number {
  if (a.lastActivityAt !== b.lastActivityAt) return a.lastActivityAt < b.lastActivityAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
