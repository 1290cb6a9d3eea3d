import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { scrollBoxOf, upperEdgeOf } from "./scroll-box.js";

/** Closer than this one is at the end, and stays there when something comes. */
const nearEnd = 48;

interface Anchor {
  row: HTMLElement;
  top: number;
}

export interface ScrollAnchor {
  scroller: RefObject<HTMLDivElement | null>;
  list: RefObject<HTMLOListElement | null>;
  isAtEnd: boolean;
  /** The same, to be asked in between. */
  isAtEndNow: () => boolean;
  toEnd: () => void;
  toRow: (row: HTMLElement, place: "top" | "middle") => void;
}

/**
 * Keeps the row one reads where it is, whatever is put in or taken out above and below: by our own hand, since not
 * every browser does it. At the end, the end is kept.
 */
export function useScrollAnchor(revision: unknown, holdsEnd: boolean): ScrollAnchor {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const anchor = useRef<Anchor | null>(null);
  const sticks = useRef(false);
  const [isAtEnd, setAtEnd] = useState(true);

  const note = useCallback(() => {
    if (!scroller.current) return;
    const box = scrollBoxOf(scroller.current);
    const isNear = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
    sticks.current = isNear && holdsEnd;
    setAtEnd(isNear && holdsEnd);
    anchor.current = firstVisible(box, list.current);
  }, [holdsEnd]);

  const settle = useCallback(() => {
    if (!scroller.current) return;
    const box = scrollBoxOf(scroller.current);
    if (sticks.current) box.scrollTop = box.scrollHeight;
    else if (anchor.current?.row.isConnected) {
      box.scrollTop += anchor.current.row.getBoundingClientRect().top - anchor.current.top;
    }
    note();
  }, [note]);

  useLayoutEffect(settle, [revision, settle]);

  useEffect(() => {
    const column = scroller.current;
    if (!column) return;
    let frame = 0;
    const scrolled = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(note);
    };
    // A composer that grows, a font that arrives, a message that is edited: all move what is below.
    const resized = new ResizeObserver(settle);
    resized.observe(column);
    if (list.current) resized.observe(list.current);
    column.addEventListener("scroll", scrolled, { passive: true });
    window.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      column.removeEventListener("scroll", scrolled);
      window.removeEventListener("scroll", scrolled);
    };
  }, [note, settle]);

  return {
    scroller,
    list,
    isAtEnd,
    isAtEndNow: useCallback(() => sticks.current, []),
    toEnd: useCallback(() => {
      sticks.current = true;
      settle();
    }, [settle]),
    toRow: useCallback(
      (row, place) => {
        if (!scroller.current) return;
        const box = scrollBoxOf(scroller.current);
        sticks.current = false;
        const offset = row.getBoundingClientRect().top - upperEdgeOf(box);
        box.scrollTop += offset - (place === "top" ? box.clientHeight * 0.12 : box.clientHeight * 0.3);
        note();
      },
      [note],
    ),
  };
}

/** Rows stand one under the other, so the first one that shows is found by halving. */
function firstVisible(box: HTMLElement, list: HTMLElement | null): Anchor | null {
  const rows = list?.children;
  if (!rows || rows.length === 0) return null;
  const edge = upperEdgeOf(box);
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.getBoundingClientRect().bottom > edge) high = middle;
    else low = middle + 1;
  }
  // A message, not the day above it: that line goes when earlier messages of the same day come in.
  while (low < rows.length - 1 && !(rows[low] as HTMLElement).dataset["number"]) low++;
  const row = rows[low] as HTMLElement;
  return { row, top: row.getBoundingClientRect().top };
}
