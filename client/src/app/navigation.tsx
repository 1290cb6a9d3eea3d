import {
  IconBuildingCommunity,
  IconInbox,
  IconMessages,
  IconSettings,
  IconUser,
  type Icon,
} from "@tabler/icons-react";
import { useUnreadTotals } from "../features/conversations/use-unread-totals.js";
import { readsChannels } from "../features/conversations/reads-channels.js";
import { useWaitingCount } from "../features/inbox/use-waiting.js";
import type { Viewer } from "../features/identity/viewer-context.js";
import { useTranslation } from "../lib/i18n.js";
import { region } from "../lib/regions.js";
import { Link, useLocation } from "../lib/router.js";
import classes from "./navigation.module.css";

/** Where one can go; only what is alive. Left on wide screens, a bar at the bottom on narrow ones. */
export function Navigation({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const { messages, mentions } = useUnreadTotals();
  const waiting = useWaitingCount();
  const hasChannels = readsChannels(viewer);
  const isStaff = viewer.roles.some(({ kind }) => kind === "STAFF");

  return (
    <nav className={`${classes.navigation} not-on-paper`} aria-label={t("shell.navigation")} {...region}>
      <ul>
        {hasChannels && (
          <>
            <Entry to="/postfach" icon={IconInbox} label={t("shell.inbox")}>
              {waiting.topics > 0 && (
                <Count number={waiting.topics}>
                  {t("shell.waiting", { count: waiting.topics })}
                  {waiting.mentions > 0 && `, ${t("shell.unreadMentions", { count: waiting.mentions })}`}
                </Count>
              )}
            </Entry>
            <Entry to="/gespraeche" also="/gemerkt" icon={IconMessages} label={t("shell.conversations")}>
              {messages > 0 && (
                <Count number={messages}>
                  {t("shell.unreadMessages", { count: messages })}
                  {mentions > 0 && `, ${t("shell.unreadMentions", { count: mentions })}`}
                </Count>
              )}
            </Entry>
          </>
        )}
        <Entry to="/kommunen" icon={IconBuildingCommunity} label={t("shell.places")} />
        {isStaff && (
          <>
            <Entry to="/programm" icon={IconBuildingCommunity} label={t("shell.programme")} />
            <Entry to="/verwaltung" icon={IconSettings} label={t("shell.offices")} only="wide" />
          </>
        )}
        <Entry to="/profil" icon={IconUser} label={t("shell.profile")} only="narrow" />
      </ul>
    </nav>
  );
}

interface EntryProps {
  to: string;
  /** A page that belongs there, too. */
  also?: string;
  icon: Icon;
  label: string;
  /** Where the screen is that wide. */
  only?: "wide" | "narrow";
  children?: React.ReactNode;
}

function Entry({ to, also, icon: EntryIcon, label, only, children }: EntryProps) {
  const { pathname } = useLocation();
  const isHere = [to, also].some((path) => path && `${pathname}/`.startsWith(`${path}/`));
  return (
    <li data-only={only}>
      <Link to={to} className={classes.entry} aria-current={isHere ? "page" : undefined}>
        <EntryIcon size={22} stroke={1.75} aria-hidden />
        <span className={classes.label}>{label}</span>
        {children}
      </Link>
    </li>
  );
}

/** A figure for the eye, a sentence for the ear. */
function Count({ number, children }: { number: number; children: React.ReactNode }) {
  return (
    <span className={classes.count}>
      <span aria-hidden>{number > 99 ? "99+" : number}</span>
      <span className="only-for-readers">{children}</span>
    </span>
  );
}
