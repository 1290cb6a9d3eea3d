import { useEffect, type RefObject } from "react";
import { useLocation, useNavigationType } from "../lib/router.js";

const positions = new Map<string, number>();

/** Back leads to where one was on the page; a new page begins at its top. */
export function useScrollMemory(main: RefObject<HTMLElement | null>): void {
  const { key } = useLocation();
  const isBack = useNavigationType() === "POP";

  useEffect(() => {
    const area = main.current;
    if (!area) return;
    const wanted = isBack ? (positions.get(key) ?? 0) : 0;
    area.scrollTo({ top: wanted });
    const again = wanted > 0 ? setTimeout(() => area.scrollTo({ top: wanted }), 120) : undefined;
    const remember = () => positions.set(key, area.scrollTop);
    area.addEventListener("scroll", remember, { passive: true });
    return () => {
      clearTimeout(again);
      area.removeEventListener("scroll", remember);
    };
  }, [key, isBack, main]);
}
