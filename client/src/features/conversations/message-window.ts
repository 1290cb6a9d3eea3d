/** A message as far as the list is concerned; what it says is in the cache. */
export interface Numbered {
  id: string;
  number: number;
}

/** The stretch of a topic that is on the screen, ascending. */
export interface MessageWindow {
  items: readonly Numbered[];
  hasBefore: boolean;
  hasAfter: boolean;
}

export interface LoadedWindow {
  items: readonly Numbered[];
  hasBefore: boolean;
  hasAfter: boolean;
}

/** So many rows stay in the document; beyond, the far end is let go and fetched again when needed. */
export const mostRows = 300;

const plain = ({ id, number }: Numbered): Numbered => ({ id, number });

export const windowFrom = (loaded: LoadedWindow): MessageWindow => ({
  items: loaded.items.map(plain),
  hasBefore: loaded.hasBefore,
  hasAfter: loaded.hasAfter,
});

/** Earlier messages were fetched. */
export function extendBefore(window: MessageWindow, loaded: LoadedWindow): MessageWindow {
  const items = union(loaded.items, window.items);
  const isTooLong = items.length > mostRows;
  return {
    items: isTooLong ? items.slice(0, mostRows) : items,
    hasBefore: loaded.hasBefore,
    hasAfter: isTooLong || window.hasAfter,
  };
}

/** Later messages were fetched. */
export function extendAfter(window: MessageWindow, loaded: LoadedWindow): MessageWindow {
  const items = union(window.items, loaded.items);
  const isTooLong = items.length > mostRows;
  return {
    items: isTooLong ? items.slice(-mostRows) : items,
    hasBefore: isTooLong || window.hasBefore,
    hasAfter: loaded.hasAfter,
  };
}

/**
 * Something was posted. It belongs here only if the window reaches the end of the topic; `keep` tells whether the
 * reader is somewhere above, so that nothing may be cut off there.
 */
export function append(window: MessageWindow, message: Numbered, keep: boolean): MessageWindow {
  const isKnown = window.items.some((item) => item.number === message.number);
  if (isKnown || window.hasAfter) return window;
  const items = union(window.items, [message]);
  const isTooLong = !keep && items.length > mostRows;
  return {
    ...window,
    items: isTooLong ? items.slice(-mostRows) : items,
    hasBefore: isTooLong || window.hasBefore,
  };
}

/** Number after which something is missing (one's own post came back before those of others did), else null. */
export function firstGap({ items }: MessageWindow): number | null {
  for (let index = 1; index < items.length; index++) {
    if (items[index]!.number !== items[index - 1]!.number + 1) return items[index - 1]!.number;
  }
  return null;
}

/**
 * Number after which messages are known to be missing, else null: within the stretch, or at an end that was fetched
 * before the last of them was said.
 */
export function missingAfter(window: MessageWindow, lastNumber: number): number | null {
  const gap = firstGap(window);
  if (gap !== null || window.hasAfter) return gap;
  const end = window.items.at(-1)?.number;
  return end !== undefined && end < lastNumber ? end : null;
}

export const holds = ({ items }: MessageWindow, number: number): boolean =>
  items.some((item) => item.number === number);

function union(earlier: readonly Numbered[], later: readonly Numbered[]): Numbered[] {
  const byNumber = new Map<number, Numbered>();
  for (const item of [...earlier, ...later]) byNumber.set(item.number, plain(item));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
