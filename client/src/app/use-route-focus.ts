import { useEffect, useRef, type RefObject } from "react";
import { useLocation } from "../lib/router.js";

const PATIENCE = 5_000;

/** After a change of page the focus goes to its heading, as soon as there is one. */
export function useRouteFocus(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);

  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    const area = main.current;
    if (!area) return;
    if (focusHeading(area)) return;

    // The page is still being fetched. Whoever has meanwhile moved the focus into it knows better; the link that
    // led here may itself stand in a list beside it, and does not count.
    const before = document.activeElement;
    const observer = new MutationObserver(() => {
      const now = document.activeElement;
      if ((now !== before && area.contains(now)) || focusHeading(area)) observer.disconnect();
    });
    observer.observe(area, { childList: true, subtree: true });
    const end = setTimeout(() => observer.disconnect(), PATIENCE);
    return () => {
      clearTimeout(end);
      observer.disconnect();
    };
  }, [pathname, main]);
}

function focusHeading(area: HTMLElement): boolean {
  const heading = area.querySelector("h1");
  if (!heading) return false;
  // A page that is there to be typed into says so.
  const field = area.querySelector<HTMLElement>("[data-takes-focus]");
  if (field) {
    field.focus({ preventScroll: true });
    return true;
  }
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
