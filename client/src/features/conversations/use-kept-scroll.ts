import { type RefObject, useLayoutEffect, useRef } from "react";

const positions = new Map<string, number>();

/** A list one comes back to is where one left it. The element that scrolls is the list's column. */
export function useKeptScroll(key: string, isFilled: boolean): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const column = list.current?.parentElement;
    if (!column || !isFilled) return;
    column.scrollTop = positions.get(key) ?? 0;
    const remember = (): void => {
      positions.set(key, column.scrollTop);
    };
    column.addEventListener("scroll", remember, { passive: true });
    return () => column.removeEventListener("scroll", remember);
  }, [key, isFilled]);
  return list;
}
