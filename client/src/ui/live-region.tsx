import { useSyncExternalStore } from "react";

// Several things at once are read as one sentence after the other, not over each other.
const PAUSE = 400;
let queue: string[] = [];
let spoken = "";
let timer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();

/** Says something to people who listen to the page, when they have finished listening to what came before. */
export function announce(text: string): void {
  if (queue.includes(text)) return;
  queue.push(text);
  timer ??= setTimeout(speakQueue, PAUSE);
}

/** Where it is said; once, at the end of the page. */
export function LiveRegion() {
  const text = useSyncExternalStore(watch, () => spoken);
  return (
    <div className="only-for-readers" role="status" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  );
}

function speakQueue(): void {
  timer = undefined;
  const text = queue.join(" ");
  queue = [];
  // The same sentence twice is only read again when the text changes.
  spoken = text === spoken ? `${text}\u00a0` : text;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
