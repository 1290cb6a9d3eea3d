import { keysOf, type ShortcutName } from "../lib/shortcuts.js";
import { Keys } from "./keys.js";
import classes from "./keys.module.css";

/** Beside an action: the key that does the same. For the eye; the ear has `aria-keyshortcuts`. */
export function ShortcutHint({ name }: { name: ShortcutName }) {
  return keysOf(name).map((keys) => (
    <span key={keys} className={classes.hint} aria-hidden>
      <Keys keys={keys} />
    </span>
  ));
}
