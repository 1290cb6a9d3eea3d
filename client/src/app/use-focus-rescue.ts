import { useEffect, type RefObject } from "react";

// Long enough for a closing dialog to give the focus back by itself.
const PATIENCE = 300;

/**
 * When the thing that has the focus disappears (a row that was removed, a button that did its work), the page's
 * heading takes the focus. Otherwise whoever uses a keyboard would begin at the very top again.
 */
export function useFocusRescue(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const remember = () => {
      last = document.activeElement;
    };
    const rescue = () => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      main.current?.querySelector("h1")?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected) return;
      clearTimeout(timer);
      timer = setTimeout(rescue, PATIENCE);
    });

    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [main]);
}
