import { useTranslation } from "../../lib/i18n.js";
import type { ParcelFile } from "../files/upload-item.js";
import { Button } from "@mantine/core";
import { IconArrowDown } from "@tabler/icons-react";
import {
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { formatDay } from "../../lib/dates.js";
import { usePageIsThere } from "../../lib/later.js";
import { region } from "../../lib/regions.js";
import { useConversations } from "./conversations-context.js";
import { MessageGroup } from "./message-group.js";
import classes from "./message-list.module.css";
import type { MessageWindow } from "./message-window.js";
import { PendingMessages } from "./pending-messages.js";
import { useMessageKeys } from "./use-message-keys.js";
import { useLineUp } from "./use-line-up.js";
import { useNearEdge } from "./use-near-edge.js";
import { useOutbox } from "./use-outbox.js";
import { useReadMarking } from "./use-read-marking.js";
import { useScrollAnchor } from "./use-scroll-anchor.js";
import { useTopicUnread } from "./use-unread-totals.js";
import type { TopicHook, TopicRights } from "./use-topic.js";

export interface MessageListHandle {
  isAtEnd: () => boolean;
  toEnd: () => Promise<void>;
}

interface MessageListProps {
  ref: Ref<MessageListHandle>;
  topic: TopicFieldsFragment;
  topicState: TopicHook;
  window: MessageWindow;
  rights: TopicRights;
  firstUnread: number | null;
  target: number | null;
  /** Messages up to this number are not shown: what they say stands above already. */
  skipped?: number;
  onTakeBack: (body: string, quotedId: string | null, files: ParcelFile[]) => void;
  onQuote: (messageId: string) => void;
}

/** What was said, in its order, like well-set minutes. */
export function MessageList({
  ref,
  topic,
  topicState,
  window,
  rights,
  firstUnread,
  target,
  skipped = 0,
  onTakeBack,
  onQuote,
}: MessageListProps) {
  const { t } = useTranslation("conversations");
  const { personId } = useConversations();
  const { loadBefore, loadAfter, goTo } = topicState;
  const pending = useOutbox(({ parcel }) => parcel.kind === "message" && parcel.topicId === topic.id);
  const known = new Set(window.items.map(({ id }) => id));
  const waiting = pending.filter(({ entry }) => !known.has(entry.parcel.id));
  const revision = `${window.items.at(0)?.number} ${window.items.at(-1)?.number} ${waiting.length}`;
  const { scroller, list, isAtEnd, isAtEndNow, toEnd, toRow } = useScrollAnchor(revision, !window.hasAfter);
  const watchEnd = useReadMarking(topic.id, skipped);
  const groups = useLineUp(useBeyond(window.items, skipped), firstUnread);
  usePageIsThere();
  const [wantsEnd, setWantsEnd] = useState(0);
  const opened = useRef<number | "start" | null>(null);

  const rowOf = useCallback(
    (number: number) => list.current?.querySelector<HTMLElement>(`[data-number="${number}"]`) ?? null,
    [list],
  );

  // Where reading begins: at the message of the link, at the first unread one, or at the end.
  useLayoutEffect(() => {
    const goal = target ?? "start";
    if (opened.current === goal) return;
    const row = rowOf(target ?? firstUnread ?? 0);
    if (target !== null) {
      if (!row) return;
      toRow(row, "middle");
      row.focus({ preventScroll: true });
    } else if (opened.current === null) {
      if (row) toRow(row, "top");
      else toEnd();
    }
    opened.current = goal;
  });
  useEffect(() => {
    if (target !== null) void goTo(target);
  }, [target, goTo]);

  const goToEnd = useCallback(async () => {
    await goTo(null);
    setWantsEnd((count) => count + 1);
  }, [goTo]);
  useLayoutEffect(() => {
    if (wantsEnd > 0) toEnd();
  }, [wantsEnd, toEnd]);
  useImperativeHandle(ref, () => ({ isAtEnd: isAtEndNow, toEnd: goToEnd }), [isAtEndNow, goToEnd]);

  const before = useNearEdge(scroller, window.hasBefore, loadBefore, window.items.at(0)?.number);
  const after = useNearEdge(scroller, window.hasAfter, loadAfter, window.items.at(-1)?.number);
  const isMine = groups.at(-1)?.authorId === personId;
  const unread = useTopicUnread(topic.id).messages;
  const lastHere = window.items.at(-1)?.number ?? 0;
  const keys = useMessageKeys({
    list,
    firstUnread,
    entry: firstUnread && firstUnread <= lastHere ? firstUnread : lastHere,
    toEnd: goToEnd,
    onQuote,
  });

  return (
    <div className={classes.frame}>
      <div ref={scroller} className={classes.scroller} data-scroller>
        {window.hasBefore ? (
          <p ref={before} className={`${classes.edge} not-on-paper`}>
            {t("topic.earlier")}
          </p>
        ) : skipped > 0 ? null : (
          <p className={classes.edge}>
            {t("topic.started", { name: topic.startedBy.name, day: formatDay(topic.startedAt) })}
          </p>
        )}
        <ol
          ref={list}
          className={classes.list}
          aria-label={t("topic.messages")}
          onFocus={keys.onFocus}
          onKeyDown={keys.onKeyDown}
          {...region}
        >
          {groups.map((group) => (
            <MessageGroup
              key={group.id}
              group={group}
              rights={rights}
              target={target}
              isSolution={group.id === topic.solution?.id}
              isCurrent={group.number === keys.current}
              isFresh={firstUnread !== null && group.number >= firstUnread}
              lastNumber={topic.lastNumber}
              watchEnd={watchEnd}
              onQuote={onQuote}
            />
          ))}
          <PendingMessages
            pending={waiting}
            authorLines={isMine ? "none" : "first"}
            onTakeBack={onTakeBack}
          />
        </ol>
        {window.hasAfter && (
          <p ref={after} className={`${classes.edge} not-on-paper`}>
            {t("topic.later")}
          </p>
        )}
        {!isAtEnd && (
          <div className={`${classes.latest} not-on-paper`}>
            <Button
              size="sm"
              variant="default"
              styles={{ label: { whiteSpace: "nowrap" } }}
              leftSection={<IconArrowDown size={18} aria-hidden />}
              onClick={() => void goToEnd()}
            >
              {unread > 0 ? t("topic.latestCount", { count: unread }) : t("topic.latest")}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** The same list for the same messages, as long as nothing is left out. */
function useBeyond(items: MessageWindow["items"], skipped: number): MessageWindow["items"] {
  return useMemo(
    () => (skipped === 0 ? items : items.filter(({ number }) => number > skipped)),
    [items, skipped],
  );
}
