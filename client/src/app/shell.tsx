import { lazy, Suspense, useRef, useSyncExternalStore } from "react";
import { useHub, useViewer } from "../features/identity/viewer-context.js";
import { useTranslation } from "../lib/i18n.js";
import { region } from "../lib/regions.js";
import { SearchEntry } from "../features/search/search-entry.js";
import { Link, Outlet, useLocation } from "../lib/router.js";
import { sessionEnded } from "../lib/session-ended.js";
import { Loading } from "../ui/loading.js";
import { ConnectionNotice } from "./connection-notice.js";
import { DemoBanner } from "./demo-banner.js";
import { DemoTime } from "./demo-time.js";
import { ErrorBoundary } from "./error-boundary.js";
import { LanguageSwitch } from "./language-switch.js";
import { Logo } from "./logo.js";
import { Navigation } from "./navigation.js";
import { ProfileMenu } from "./profile-menu.js";
import classes from "./shell.module.css";
import { useFocusRescue } from "./use-focus-rescue.js";
import { useRouteFocus } from "./use-route-focus.js";
import { usePageKeys } from "./use-page-keys.js";
import { useScrollMemory } from "./use-scroll-memory.js";

// Not for visitors, so not in what they wait for.
const ShortcutList = lazy(() => import("./shortcut-list.js"));
const SessionEndedNotice = lazy(() => import("./session-ended-notice.js"));

/** The frame around every page: navigation, header, the page, and what is always true below it. */
export function Shell() {
  const { t } = useTranslation();
  const hub = useHub();
  const viewer = useViewer();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const isEnded = useSyncExternalStore(sessionEnded.watch, sessionEnded.isEnded);
  useRouteFocus(main);
  useFocusRescue(main);
  useScrollMemory(main);
  const { isListOpen, closeList } = usePageKeys();

  return (
    <div className={classes.shell} data-signed-in={viewer !== null}>
      <a href="#inhalt" className={classes.skip} onClick={() => main.current?.focus()}>
        {t("shell.skip")}
      </a>
      <header className={`${classes.header} not-on-paper`}>
        <Link to="/" className={classes.brand}>
          <Logo />
          <span>{hub.name}</span>
        </Link>
        <p className={classes.round}>{viewer?.round?.title}</p>
        <div className={classes.tools}>
          {viewer?.round && <SearchEntry />}
          {hub.clockIsShifted && <DemoTime />}
          {viewer ? <ProfileMenu viewer={viewer} /> : <LanguageSwitch />}
        </div>
      </header>
      {viewer && <ConnectionNotice />}
      {viewer && <Navigation viewer={viewer} />}
      <main id="inhalt" ref={main} tabIndex={-1} className={classes.main} {...region}>
        <ErrorBoundary key={areaOf(pathname)}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      {hub.demo && <DemoBanner />}
      {isListOpen && (
        <Suspense fallback={null}>
          <ShortcutList onClose={closeList} />
        </Suspense>
      )}
      {viewer && isEnded && (
        <Suspense fallback={null}>
          <SessionEndedNotice viewer={viewer} />
        </Suspense>
      )}
    </div>
  );
}

/** "/gespraeche/…" is one area: what broke there need not stay broken elsewhere. */
function areaOf(pathname: string): string {
  return pathname.split("/")[1] ?? "";
}
