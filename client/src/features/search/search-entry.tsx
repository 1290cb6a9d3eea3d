import { useMediaQuery } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { beforeSignOut } from "../../lib/before-sign-out.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { NavLink } from "../../lib/router.js";
import { useShortcut } from "../../lib/use-shortcut.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { recentJumps } from "./recent-jumps.js";
import { recentSearches } from "./recent-searches.js";
import classes from "./search-entry.module.css";
import { searchPath } from "./search-wish.js";

const HeaderSearch = later(() => import("./header-search.js"));
const Palette = lazy(() => import("./palette.js"));

/** The way to the search, always in the same place; and Strg+K from anywhere. */
export function SearchEntry() {
  const { t } = useTranslation();
  const personId = useSignedInViewer().person.id;
  const [isOpen, setOpen] = useState(false);
  const isWide = useMediaQuery("(min-width: 900px)", false, { getInitialValueInEffect: false });
  const hasField = HeaderSearch.useIsHere(isWide) && isWide;
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
      {/* With its own place to wait in, and as wide there: nothing around it is held up or jumps. */}
      <Suspense fallback={<div className={classes.header} />}>
        {hasField ? <HeaderSearch.Part /> : <div className={classes.header} />}
      </Suspense>
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
