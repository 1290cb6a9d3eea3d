// A session can end while somebody is in the middle of a sentence. Whatever the page asks for then waits here,
// until the same person has signed in again, and goes on as if nothing had happened.
let isEnded = false;
let waiting: (() => void)[] = [];
const watchers = new Set<() => void>();

export const sessionEnded = {
  /** Resolves when somebody has signed in again. */
  wait: (): Promise<void> => {
    isEnded = true;
    notify();
    return new Promise((resolve) => waiting.push(resolve));
  },
  /** Signed in again: everything that waited goes on. */
  restored: (): void => {
    isEnded = false;
    const next = waiting;
    waiting = [];
    for (const resolve of next) resolve();
    notify();
  },
  isEnded: (): boolean => isEnded,
  watch: (watcher: () => void): (() => void) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
};

function notify(): void {
  for (const watcher of watchers) watcher();
}
