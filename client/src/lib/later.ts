import { type ComponentType, createElement, useEffect, useSyncExternalStore } from "react";

const waiting = new Set<() => void>();
let isThere = false;

/** What one came for is on the screen: now comes all that is needed as soon as somebody does something with it. */
export function pageIsThere(): void {
  if (isThere) return;
  isThere = true;
  whenAtRest(() => waiting.forEach((fetchIt) => fetchIt()));
}

/** Said by the parts of a page that are what one came for. */
export function usePageIsThere(): void {
  // The frame after the next: until then it has been painted.
  useEffect(() => void requestAnimationFrame(() => requestAnimationFrame(pageIsThere)), []);
}

export interface Later<P> {
  fetch: () => void;
  /** Whether it has come; wanting it makes it come at once. */
  useIsHere: (isWanted?: boolean) => boolean;
  /** Nothing, as long as it is on its way. */
  Part: ComponentType<P>;
}

/**
 * A part nobody sees at first. It is fetched once the page is there, and without the blink of a waiting screen: what
 * stands in for it stays until it has come, with the focus in it.
 */
export function later<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): Later<P> {
  const watchers = new Set<() => void>();
  let component: ComponentType<P> | null = null;
  let isComing = false;

  function fetchIt(): void {
    if (isComing) return;
    isComing = true;
    load().then(
      (found) => {
        component = found.default;
        for (const watcher of [...watchers]) watcher();
      },
      // The next one who wants it asks again.
      () => (isComing = false),
    );
  }

  if (isThere) whenAtRest(fetchIt);
  else waiting.add(fetchIt);

  const watch = (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  };
  function useIsHere(isWanted = false): boolean {
    useEffect(() => {
      if (isWanted) fetchIt();
    }, [isWanted]);
    return useSyncExternalStore(watch, () => component !== null);
  }
  function Part(props: P) {
    return useIsHere(true) && component ? createElement(component, props) : null;
  }
  return { fetch: fetchIt, useIsHere, Part };
}

/** When the page has nothing else to do; soon in any case. */
export function whenAtRest(go: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(go, { timeout: 3_000 });
  else setTimeout(go, 1_500);
}
