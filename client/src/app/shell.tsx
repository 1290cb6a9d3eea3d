import { Suspense, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, Outlet, useNavigation } from "react-router";
import { useHub, useViewer } from "../features/identity/viewer-context.js";
import { Loading } from "../ui/loading.js";
import { ConnectionNotice } from "./connection-notice.js";
import { DemoBanner } from "./demo-banner.js";
import { DemoTime } from "./demo-time.js";
import { LanguageSwitch } from "./language-switch.js";
import { Logo } from "./logo.js";
import { Navigation } from "./navigation.js";
import { ProfileMenu } from "./profile-menu.js";
import { SessionEndedNotice } from "./session-ended-notice.js";
import classes from "./shell.module.css";
import { useRouteFocus } from "./use-route-focus.js";
import { useScrollMemory } from "./use-scroll-memory.js";

/** The frame around every page: navigation, header, the page, and what is always true below it. */
export function Shell() {
  const { t } = useTranslation();
  const hub = useHub();
  const viewer = useViewer();
  const main = useRef<HTMLElement>(null);
  const isLeaving = useNavigation().state === "loading";
  useRouteFocus(main);
  useScrollMemory(main);

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
          {viewer && <ConnectionNotice />}
          {hub.clockIsShifted && <DemoTime />}
          {viewer ? <ProfileMenu viewer={viewer} /> : <LanguageSwitch />}
        </div>
      </header>
      {viewer && <Navigation viewer={viewer} />}
      <main id="inhalt" ref={main} tabIndex={-1} className={classes.main} aria-busy={isLeaving}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      {hub.demo && <DemoBanner />}
      {viewer && <SessionEndedNotice viewer={viewer} />}
    </div>
  );
}
