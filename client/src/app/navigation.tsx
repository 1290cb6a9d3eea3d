import { IconBuildingCommunity, IconMessages, IconSettings, IconUser, type Icon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { useUnreadTotals } from "../features/conversations/use-unread-totals.js";
import type { Viewer } from "../features/identity/viewer-context.js";
import classes from "./navigation.module.css";

/** Where one can go; only what is alive. Left on wide screens, a bar at the bottom on narrow ones. */
export function Navigation({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const { messages, mentions } = useUnreadTotals();
  const isStaff = viewer.roles.some(({ kind }) => kind === "STAFF");

  return (
    <nav className={`${classes.navigation} not-on-paper`} aria-label={t("shell.navigation")}>
      <ul>
        <Entry to="/gespraeche" icon={IconMessages} label={t("shell.conversations")}>
          {messages > 0 && <Count messages={messages} mentions={mentions} />}
        </Entry>
        <Entry to="/kommunen" icon={IconBuildingCommunity} label={t("shell.places")} />
        {isStaff && <Entry to="/verwaltung" icon={IconSettings} label={t("shell.offices")} />}
        <Entry to="/profil" icon={IconUser} label={t("shell.profile")} isNarrowOnly />
      </ul>
    </nav>
  );
}

interface EntryProps {
  to: string;
  icon: Icon;
  label: string;
  isNarrowOnly?: boolean;
  children?: React.ReactNode;
}

function Entry({ to, icon: EntryIcon, label, isNarrowOnly, children }: EntryProps) {
  return (
    <li data-narrow-only={isNarrowOnly}>
      <NavLink to={to} className={classes.entry}>
        <EntryIcon size={22} stroke={1.75} aria-hidden />
        <span className={classes.label}>{label}</span>
        {children}
      </NavLink>
    </li>
  );
}

function Count({ messages, mentions }: { messages: number; mentions: number }) {
  const { t } = useTranslation();
  return (
    <span className={classes.count}>
      <span aria-hidden>{messages > 99 ? "99+" : messages}</span>
      <span className="only-for-readers">
        {t("shell.unreadMessages", { count: messages })}
        {mentions > 0 && `, ${t("shell.unreadMentions", { count: mentions })}`}
      </span>
    </span>
  );
}
