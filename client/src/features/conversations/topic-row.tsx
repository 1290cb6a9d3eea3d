import { IconCircleCheck, IconPencil } from "@tabler/icons-react";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { paths } from "./conversation-paths.js";
import classes from "./topic-row.module.css";
import { MutedMark } from "./muted-mark.js";
import { UnreadWords } from "./unread-words.js";
import { useHasDraft } from "./use-drafts.js";
import { useTopicCount } from "./use-unread-totals.js";

interface TopicRowProps {
  topic: TopicFieldsFragment;
  isOpen: boolean;
  /** Named where topics of several channels stand together. */
  channelName?: string;
}

/** One line of meaning, one line of context. */
export function TopicRow({ topic, isOpen, channelName }: TopicRowProps) {
  const { t } = useTranslation("conversations");
  const { messages, mentions, isMuted } = useTopicCount(topic.id, topic.channel.id);
  const hasDraft = useHasDraft(`topic:${topic.id}`);
  return (
    <li>
      <Link
        to={paths.topic(topic.id)}
        className={classes.row}
        data-row
        data-unread={messages > 0}
        data-muted={isMuted}
        aria-current={isOpen ? "page" : undefined}
      >
        <span className={classes.top}>
          <span className={classes.title}>
            {topic.resolution && <IconCircleCheck size={18} className={classes.resolved} aria-hidden />}
            {topic.resolution && <span className="only-for-readers">{t("topics.resolvedMark")} </span>}
            {topic.title}
          </span>
          <RelativeTime at={topic.lastActivityAt} className={classes.time} />
        </span>
        {hasDraft && (
          <span className={classes.draft}>
            <IconPencil size={16} aria-hidden /> {t("draft.mark")}
          </span>
        )}
        {topic.excerpt && <span className={classes.excerpt}>{topic.excerpt}</span>}
        <span className={classes.context}>
          <span className={classes.people}>
            {channelName && `${channelName} · `}
            <span className="only-for-readers">{t("topics.participants")} </span>
            {topic.participants.map(({ name }) => name).join(", ")}
          </span>
          {isMuted && <MutedMark />}
          <UnreadWords messages={messages} mentions={mentions} />
        </span>
      </Link>
    </li>
  );
}
