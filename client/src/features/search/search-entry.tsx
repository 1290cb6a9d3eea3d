import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import classes from "./search-entry.module.css";
import { searchPath } from "./search-wish.js";

const Palette = lazy(() => import("./palette.js"));
const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** The way to the search, always in the same place; and Strg+K from anywhere. */
export function SearchEntry() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isOurs =
        event.key.toLowerCase() === "k" &&
        (event.ctrlKey || event.metaKey) &&
        !event.shiftKey &&
        !event.altKey;
      if (!isOurs || event.defaultPrevented || document.querySelector("dialog[open], [aria-modal='true']"))
        return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <>
      <NavLink to={searchPath} className={classes.entry} aria-label={t("shell.search")}>
        <IconSearch size={20} aria-hidden />
        <span className={classes.words}>{t("shell.searchWords")}</span>
        <kbd className={classes.key}>{isApple ? "⌘K" : t("shell.searchKey")}</kbd>
      </NavLink>
      {isOpen && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
