import { useFragment } from "@apollo/client/react";
import { IconCircleCheck } from "@tabler/icons-react";
import { memo, Suspense, useRef, useState } from "react";
import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { AttachedFiles } from "../files/attached-files.js";
import { formatExact, formatTime } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { Avatar } from "../../ui/avatar.js";
import { AuthorRoles } from "./author-roles.js";
import { BookmarkSign } from "./bookmark-sign.js";
import { MessageFields } from "./conversation.fragments.js";
import { MessageHistory } from "./message-history.js";
import menu from "./message-menu.module.css";
import { MessageMenu } from "./message-menu.js";
import classes from "./message-row.module.css";
import { MessageText } from "./message-text.js";
import { QuoteCard } from "./quote-card.js";
import { ReactionChips } from "./reaction-chips.js";
import { ReactionMenu } from "./reaction-menu.js";
import { useBookmark } from "./use-bookmark.js";
import { useMessageLabel } from "./use-message-label.js";
import { useReactions } from "./use-reactions.js";
import { useTombstone } from "./use-tombstone.js";
import type { TopicRights } from "./use-topic.js";

const EditMessage = later(async () => ({ default: (await import("./edit-message.js")).EditMessage }));

interface MessageRowProps {
  id: string;
  number: number;
  hasAuthorLine: boolean;
  isFirstMeeting: boolean;
  /** A link led here. */
  isTarget: boolean;
  /** It is marked as what solved the topic. */
  isSolution: boolean;
  /** Where the Tab key leads. */
  isCurrent: boolean;
  /** Unread when the topic was opened. */
  isFresh: boolean;
  lastNumber: number;
  rights: TopicRights;
  watchEnd: (end: HTMLElement | null) => void;
  onQuote: (messageId: string) => void;
}

const none: never[] = [];

export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { id, number, hasAuthorLine, isFirstMeeting, isTarget, rights, watchEnd, onQuote } = props;
  const { isCurrent, isFresh, isSolution, lastNumber } = props;
  const { t } = useTranslation("conversations");
  const labelOf = useMessageLabel();
  const [wantsToEdit, setEditing] = useState(false);
  const isEditing = EditMessage.useIsHere(wantsToEdit) && wantsToEdit;
  const [isNoting, setNoting] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const bookmarking = useBookmark(id);
  const { data, complete } = useFragment({
    fragment: MessageFields,
    fragmentName: "MessageFields",
    from: { __typename: "Message", id },
  });
  const reactions = useReactions({ id, reactions: complete ? data.reactions : none });
  if (!complete) return null;
  const message = data;
  const { author, postedAt, editedAt, deletion } = message;

  function note(isOpen: boolean): void {
    setNoting(isOpen);
    if (!isOpen) requestAnimationFrame(() => row.current?.focus());
  }

  return (
    <li
      ref={row}
      className={classes.row}
      data-number={number}
      data-opens={hasAuthorLine}
      data-target={isTarget}
      data-quotable={rights.post && !deletion ? id : undefined}
      data-enter={isCurrent || undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-posinset={number}
      aria-setsize={Math.max(number, lastNumber)}
      aria-label={labelOf(message, isFresh, bookmarking.bookmark !== null)}
    >
      {hasAuthorLine && (
        <>
          <span className={classes.picture}>
            <Avatar person={author} />
          </span>
          <p className={classes.author}>
            <span className={classes.name}>{author.name}</span>
            {isFirstMeeting && <AuthorRoles personId={author.id} />}
          </p>
        </>
      )}
      <div className={classes.words}>
        {isSolution && !deletion && (
          <p className={classes.solution}>
            <IconCircleCheck size={18} aria-hidden />
            {t("solution.label")}
          </p>
        )}
        {message.quoted && !deletion && (
          <QuoteCard messageId={message.quoted.id} topicId={message.topic.id} />
        )}
        {deletion ? (
          <Tombstone message={message} />
        ) : isEditing ? (
          <EditMessage.Part message={message} onClose={() => setEditing(false)} />
        ) : (
          <MessageText body={message.body} mentions={message.mentions} />
        )}
        {message.attachments.length > 0 && (
          <Suspense fallback={null}>
            <AttachedFiles files={message.attachments} />
          </Suspense>
        )}
        {editedAt && !deletion && <MessageHistory messageId={id} editedAt={editedAt} />}
        <ReactionChips reactions={reactions} mayReact={rights.post && !deletion} />
        <BookmarkSign messageId={id} bookmarking={bookmarking} isEditing={isNoting} onEdit={note} />
      </div>
      <time className={classes.time} dateTime={postedAt} title={formatExact(postedAt)}>
        {formatTime(postedAt)}
      </time>
      {!isEditing && (
        <span className={`${menu.actions} not-on-paper`}>
          {rights.post && !deletion && <ReactionMenu message={message} reactions={reactions} />}
          {/* What the shortcut presses; by pointing one finds it in the menu. */}
          <button
            type="button"
            hidden
            data-action="bookmark"
            onClick={() => (bookmarking.bookmark ? note(true) : void bookmarking.mark())}
          />
          <MessageMenu
            message={message}
            rights={rights}
            reactions={reactions}
            bookmarking={bookmarking}
            onNote={() => note(true)}
            onEdit={() => setEditing(true)}
            onQuote={onQuote}
          />
        </span>
      )}
      <span ref={watchEnd} data-end={number} className={classes.end} />
    </li>
  );
});

/** Its place is kept: numbers have no gaps, and what was answered still stands. */
function Tombstone({ message }: { message: MessageFieldsFragment }) {
  return <p className={classes.tombstone}>{useTombstone()(message)}</p>;
}
