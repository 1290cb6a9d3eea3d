import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { beforeSignOut } from "../../lib/before-sign-out.js";
import { useShortcut } from "../../lib/use-shortcut.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { HeaderSearch } from "./header-search.js";
import { recentJumps } from "./recent-jumps.js";
import { recentSearches } from "./recent-searches.js";
import classes from "./search-entry.module.css";
import { searchPath } from "./search-wish.js";

const Palette = lazy(() => import("./palette.js"));

/** The way to the search, always in the same place; and Strg+K from anywhere. */
export function SearchEntry() {
  const { t } = useTranslation();
  const personId = useSignedInViewer().person.id;
  const [isOpen, setOpen] = useState(false);
  useShortcut("search", () => setOpen(true));

  // The next one at this device need not know what was looked for.
  useEffect(
    () =>
      beforeSignOut.add(async () => {
        recentSearches.forget(personId);
        recentJumps.forget(personId);
      }),
    [personId],
  );

  return (
    <>
      <HeaderSearch />
      <NavLink to={searchPath} className={classes.entry} aria-label={t("shell.search")}>
        <IconSearch size={20} aria-hidden />
      </NavLink>
      {isOpen && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
