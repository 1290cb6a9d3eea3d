import { type RefObject, useEffect, useRef } from "react";
import { scrollBoxOf } from "./scroll-box.js";

const ahead = 800;

/** Fetches on before one comes to the edge. `from` tells that the edge has moved. */
export function useNearEdge(
  scroller: RefObject<HTMLElement | null>,
  isWanted: boolean,
  load: () => Promise<void>,
  from: number | undefined,
): RefObject<HTMLParagraphElement | null> {
  const edge = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const element = edge.current;
    const column = scroller.current;
    if (!isWanted || !element || !column) return;
    const root = scrollBoxOf(column) === column ? column : null;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void load();
      },
      { root, rootMargin: `${ahead}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, isWanted, load, from]);
  return edge;
}
