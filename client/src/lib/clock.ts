import { useSyncExternalStore } from "react";

// The hub's clock: in the demo it runs some years behind, so nobody here asks the device for the time.
let offset = 0;
let minute = floorToMinute(now());
const watchers = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds of the hub's now. */
export function now(): number {
  return Date.now() + offset;
}

/** Told by whoever heard the hub's now from the server. */
export function setHubNow(hubNow: string): void {
  const heard = Date.parse(hubNow) - Date.now();
  // Without a shifted clock the two differ by the way through the net only; less than a second is not worth a render.
  if (Math.abs(heard - offset) < 1_000) return;
  offset = heard;
  tick();
}

/** The hub's now, fresh at the start of every minute. */
export function useNow(): number {
  return useSyncExternalStore(watch, () => minute);
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  if (watchers.size === 1) tick();
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) clearTimeout(timer);
  };
}

function tick(): void {
  clearTimeout(timer);
  if (watchers.size > 0) timer = setTimeout(tick, 60_000 - (now() % 60_000) + 5);
  const fresh = floorToMinute(now());
  if (fresh === minute) return;
  minute = fresh;
  for (const watcher of watchers) watcher();
}

function floorToMinute(time: number): number {
  return time - (time % 60_000);
}
