/** Where somebody is: the address, and what the page before has handed on. */
export interface Place {
  pathname: string;
  search: string;
  hash: string;
  state: unknown;
  /** Of this step through the pages; going back leads to the same one. */
  key: string;
}

/** How one came here: by a link, in the place of the page before, or by going back and forth. */
export type Way = "PUSH" | "REPLACE" | "POP";

export interface Going {
  replace?: boolean | undefined;
  state?: unknown;
}

interface Kept {
  usr?: unknown;
  key?: string;
}

const watchers = new Set<(place: Place, way: Way) => void>();

export function placeNow(): Place {
  const { pathname, search, hash } = window.location;
  const { usr = null, key = "default" } = (history.state ?? {}) as Kept;
  return { pathname, search, hash, state: usr, key };
}

/** Goes to a page of the hub. */
export function navigate(to: string, { replace = false, state = null }: Going = {}): void {
  const kept: Kept = { usr: state, key: Math.random().toString(36).slice(2, 10) };
  if (replace) history.replaceState(kept, "", to);
  else history.pushState(kept, "", to);
  tell(replace ? "REPLACE" : "PUSH");
}

export function watchPlace(watcher: (place: Place, way: Way) => void): () => void {
  if (watchers.size === 0) window.addEventListener("popstate", wentBack);
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) window.removeEventListener("popstate", wentBack);
  };
}

const wentBack = (): void => tell("POP");

function tell(way: Way): void {
  const place = placeNow();
  for (const watcher of [...watchers]) watcher(place, way);
}
