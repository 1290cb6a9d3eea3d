import { useEffect, useRef } from "react";
import { bindShortcut, type KeyEvent, type ShortcutName } from "./shortcuts.js";

/** Binds a shortcut as long as the component is there. */
export function useShortcut(name: ShortcutName, run: (event: KeyEvent) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => bindShortcut(name, (event) => latest.current(event)), [name]);
}
