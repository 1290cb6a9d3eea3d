import { useTranslation } from "../../lib/i18n.js";
import { keysOf, type ShortcutName } from "../../lib/shortcuts.js";
import { Keys } from "../../ui/keys.js";
import classes from "./inbox.module.css";

const shown: ShortcutName[] = ["nextRow", "previousRow", "unfold", "done", "later", "undo"];

/** What one can do with a row by keyboard, in one line. */
export function InboxKeys() {
  const { t } = useTranslation();
  return (
    <ul className={classes.keys} aria-label={t("shortcuts.title")}>
      {shown
        .filter((name) => keysOf(name).length > 0)
        .map((name) => (
          <li key={name}>
            {keysOf(name).map((keys) => (
              <Keys key={keys} keys={keys} />
            ))}{" "}
            {t(`shortcuts.name.${name}`)}
          </li>
        ))}
    </ul>
  );
}
