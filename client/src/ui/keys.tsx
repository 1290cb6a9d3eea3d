import { Fragment } from "react";
import { useTranslation } from "../lib/i18n.js";
import { isApple } from "../lib/shortcuts.js";
import classes from "./keys.module.css";

const named = [
  "ArrowDown",
  "ArrowUp",
  "End",
  "Enter",
  "Escape",
  "Home",
  "Mod",
  "PageDown",
  "PageUp",
  "Shift",
  "Space",
] as const;
type Named = (typeof named)[number];

/** Keys as they are printed on the keyboard. */
export function Keys({ keys }: { keys: string }) {
  const { t } = useTranslation();
  const word = (key: string): string =>
    key === "Mod" && isApple
      ? "⌘"
      : named.includes(key as Named)
        ? t(`key.${key as Named}`)
        : key.toLocaleUpperCase();
  return (
    <span className={classes.keys}>
      {keys.split("+").map((key, index) => (
        <Fragment key={key}>
          {index > 0 && " + "}
          <kbd className={classes.key}>{word(key)}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
