import { useEffect, useRef, useState } from "react";
import { goToRegion } from "../lib/regions.js";
import { pressShortcut } from "../lib/shortcuts.js";
import { useShortcut } from "../lib/use-shortcut.js";

const windows = "[role='dialog'][aria-modal='true'], dialog[open]";

/** The keys that work on every page; whether the list of them is open. */
export function usePageKeys(): { isListOpen: boolean; closeList: () => void } {
  const [isListOpen, setListOpen] = useState(false);
  const from = useRef<Element | null>(null);
  useShortcut("nextRegion", () => goToRegion(1));
  useShortcut("previousRegion", () => goToRegion(-1));
  useShortcut("shortcuts", () => {
    from.current = document.activeElement;
    setListOpen(true);
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // Windows over the page have keys of their own.
      if (event.defaultPrevented || document.querySelector(windows)) return;
      pressShortcut(event, "everywhere");
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return {
    isListOpen,
    closeList: () => {
      setListOpen(false);
      // Once the window is gone, reading goes on where it was.
      setTimeout(() => from.current instanceof HTMLElement && from.current.focus(), 50);
    },
  };
}
