import { ActionIcon } from "@mantine/core";
import { IconBookmark, IconInbox, IconPencil, IconPlus } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { usePageIsThere } from "../../lib/later.js";
import { region } from "../../lib/regions.js";
import { Link, NavLink } from "../../lib/router.js";
import type { ChannelWithRights } from "./conversations-context.js";
import { useConversations } from "./conversations-context.js";
import classes from "./channel-list.module.css";
import { ChannelRow } from "./channel-row.js";
import { paths } from "./conversation-paths.js";
import { moveWithArrows } from "./move-with-arrows.js";
import { UnsentNotice } from "./unsent-notice.js";
import { UnreadWords } from "./unread-words.js";
import { useChannels } from "./use-channel.js";
import { useBookmarkCount } from "./use-bookmarks.js";
import { useDrafts } from "./use-drafts.js";
import { useUnreadTotals } from "./use-unread-totals.js";

const ChannelForm = lazy(() => import("./channel-form.js"));

const groups = ["NETWORK", "TEAMS", "STAFF", "PLACE", "TEAM"] as const;

interface ChannelListProps {
  level: 1 | 2;
  current: string | undefined;
  /** What waits stands beside it. */
  isUnreadOpen: boolean;
}

/** The rooms one may enter, by who reads in them. Rooms filed away are not in the way. */
export function ChannelList({ level, current, isUnreadOpen }: ChannelListProps) {
  const { t } = useTranslation("conversations");
  const { canCreateChannel } = useConversations();
  const channels = useChannels().filter(({ archived, id }) => !archived || id === current);
  usePageIsThere();
  const [isCreating, setCreating] = useState(false);
  const Heading = `h${level}` as const;

  return (
    <section className={classes.list} aria-labelledby="kanaele" {...region}>
      {level === 1 && <title>{`${t("title")} · Lernnetz`}</title>}
      <header className={classes.header}>
        <Heading id="kanaele" className={classes.title} tabIndex={-1}>
          {level === 1 ? t("title") : t("channels.title")}
        </Heading>
        {canCreateChannel && (
          <ActionIcon
            aria-label={t("channels.create")}
            title={t("channels.create")}
            onClick={() => setCreating(true)}
          >
            <IconPlus size={22} aria-hidden />
          </ActionIcon>
        )}
      </header>
      <nav aria-label={t("channels.title")} onKeyDown={moveWithArrows}>
        <UnreadLink isOpen={isUnreadOpen} />
        <BookmarksLink />
        <DraftsLink />
        <UnsentNotice />
        {groups.map((audience) => (
          <Group
            key={audience}
            level={level === 1 ? 2 : 3}
            title={t(`audience.${audience}`)}
            channels={channels.filter((channel) => channel.audience === audience)}
          />
        ))}
      </nav>
      {isCreating && (
        <Suspense>
          <ChannelForm onClose={() => setCreating(false)} />
        </Suspense>
      )}
    </section>
  );
}

function UnreadLink({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation("conversations");
  const { messages, mentions } = useUnreadTotals();
  return (
    <Link
      to={paths.unread}
      className={classes.unread}
      data-row
      // Where all conversations begin, it is open without its own address.
      aria-current={isOpen ? "page" : undefined}
    >
      <IconInbox size={20} aria-hidden />
      <span>{t("unread.title")}</span>
      <UnreadWords messages={messages} mentions={mentions} />
    </Link>
  );
}

function BookmarksLink() {
  const { t } = useTranslation("conversations");
  const count = useBookmarkCount();
  return (
    <NavLink to={paths.bookmarks} className={classes.unread} data-row>
      <IconBookmark size={20} aria-hidden />
      <span>{count > 0 ? t("bookmark.count", { count }) : t("bookmark.title")}</span>
    </NavLink>
  );
}

function DraftsLink() {
  const { t } = useTranslation("conversations");
  const { length: count } = useDrafts();
  if (count === 0) return null;
  return (
    <NavLink to={paths.drafts} className={classes.unread} data-row>
      <IconPencil size={20} aria-hidden />
      <span>{t("draft.count", { count })}</span>
    </NavLink>
  );
}

function Group({ level, title, channels }: { level: 2 | 3; title: string; channels: ChannelWithRights[] }) {
  const Heading = `h${level}` as const;
  if (channels.length === 0) return null;
  return (
    <>
      <Heading className={classes.group}>{title}</Heading>
      <ul className={classes.rows}>
        {channels.map((channel) => (
          <ChannelRow key={channel.id} channel={channel} />
        ))}
      </ul>
    </>
  );
}
