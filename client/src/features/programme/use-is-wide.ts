import { useSyncExternalStore } from "react";

/** From here on the grid fits; paper counts as wide. */
const wide = window.matchMedia("print, (min-width: 1000px)");

const watch = (watcher: () => void): (() => void) => {
  wide.addEventListener("change", watcher);
  return () => wide.removeEventListener("change", watcher);
};

export const useIsWide = (): boolean => useSyncExternalStore(watch, () => wide.matches);
