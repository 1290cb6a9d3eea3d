import { formatDayHeading, useNow } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import type { LinedUp } from "./line-up.js";
import classes from "./message-list.module.css";
import { MessageRow } from "./message-row.js";
import type { TopicRights } from "./use-topic.js";

interface MessageGroupProps {
  group: LinedUp;
  rights: TopicRights;
  target: number | null;
  isSolution: boolean;
  isCurrent: boolean;
  isFresh: boolean;
  lastNumber: number;
  watchEnd: (end: HTMLElement | null) => void;
  onQuote: (messageId: string) => void;
}

/** A message with what stands above it: the day, and the line where the unread begins. */
export function MessageGroup({ group, rights, target, watchEnd, onQuote, ...place }: MessageGroupProps) {
  const { t } = useTranslation("conversations");
  return (
    <>
      {group.startsDay && <Day at={group.postedAt} />}
      {group.isFirstUnread && (
        <li className={`${classes.fresh} not-on-paper`}>
          <span>{t("topic.fresh")}</span>
        </li>
      )}
      <MessageRow
        id={group.id}
        number={group.number}
        hasAuthorLine={group.hasAuthorLine}
        isFirstMeeting={group.isFirstMeeting}
        isTarget={group.number === target}
        rights={rights}
        watchEnd={watchEnd}
        onQuote={onQuote}
        {...place}
      />
    </>
  );
}

function Day({ at }: { at: string }) {
  const now = useNow();
  return (
    <li className={classes.day}>
      <h2>{formatDayHeading(at, now)}</h2>
    </li>
  );
}
