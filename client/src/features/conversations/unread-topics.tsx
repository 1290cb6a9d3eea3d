import { useTranslation } from "../../lib/i18n.js";
import { EmptyState } from "../../ui/empty-state.js";
import { region } from "../../lib/regions.js";
import { BackLink } from "./back-link.js";
import { paths } from "./conversation-paths.js";
import { moveWithArrows } from "./move-with-arrows.js";
import { shownName } from "./shown-name.js";
import classes from "./topic-list.module.css";
import { TopicRow } from "./topic-row.js";
import { useChannels } from "./use-channel.js";
import { useKeptScroll } from "./use-kept-scroll.js";
import { useTopics } from "./use-topics.js";
import { useUnreadTopicIds } from "./use-unread-totals.js";

/** What waits, over all channels: those that mention the reader first. */
export function UnreadTopics({ level, hasBack }: { level: 1 | 2; hasBack: boolean }) {
  const { t } = useTranslation("conversations");
  const topics = useTopics(useUnreadTopicIds());
  const names = new Map(useChannels().map((channel) => [channel.id, shownName(channel)]));
  const list = useKeptScroll("unread", true);
  const Heading = `h${level}` as const;
  return (
    <section ref={list} className={classes.list} aria-labelledby="ungelesen" {...region}>
      {level === 1 && <title>{`${t("unread.title")} · Lernnetz`}</title>}
      <header className={classes.header}>
        {hasBack && <BackLink to={paths.conversations}>{t("channels.title")}</BackLink>}
        <div className={classes.top}>
          <Heading id="ungelesen" className={classes.title} tabIndex={-1}>
            {t("unread.title")}
          </Heading>
        </div>
      </header>
      {topics.length === 0 ? (
        <EmptyState drawing="table" title={t("unread.none")} level={3}>
          {t("unread.noneText")}
        </EmptyState>
      ) : (
        <ul className={classes.rows} onKeyDown={moveWithArrows}>
          {topics.map((topic) => (
            <TopicRow
              key={topic.id}
              topic={topic}
              isOpen={false}
              channelName={names.get(topic.channel.id) ?? ""}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
