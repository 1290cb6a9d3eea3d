import { ActionIcon, Button } from "@mantine/core";
import { IconCheck, IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { type KeyboardEvent, useId } from "react";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import { formatRelative, useNow } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { ariaKeysOf } from "../../lib/shortcuts.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { paths } from "../conversations/conversation-paths.js";
import type { ChannelWithRights } from "../conversations/conversations-context.js";
import { UnreadWords } from "../conversations/unread-words.js";
import { InboxOpen } from "./inbox-open.js";
import type { Waiting } from "./inbox-groups.js";
import classes from "./inbox.module.css";
import { LaterMenu } from "./later-menu.js";
import type { RowWords } from "./use-row-words.js";
import { shownName } from "../conversations/shown-name.js";

export interface Row extends Waiting {
  topic: TopicFieldsFragment;
  channel: ChannelWithRights;
  /** Undefined until they have come. */
  words: RowWords | undefined;
}

export interface Act {
  toggle: (row: Row) => void;
  done: (row: Row) => void;
  answered: (row: Row) => void;
  /** Null: closes the question. */
  askLater: (row: Row | null) => void;
  later: (row: Row, until: number | null, when: string) => void;
  /** Back from what the row holds to the row. */
  leave: (row: Row) => void;
}

interface InboxRowProps {
  row: Row;
  isCurrent: boolean;
  isOpen: boolean;
  asksLater: boolean;
  onFocus: () => void;
  act: Act;
}

/** What it is about, where, what was said first, and the two things one does with it. */
export function InboxRow({ row, isCurrent, isOpen, asksLater, onFocus, act }: InboxRowProps) {
  const { t } = useTranslation("inbox");
  const id = useId();
  const now = useNow();
  const { topic, channel, words } = row;
  const tabIndex = isCurrent ? 0 : -1;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  const about = { title: topic.title };

  function handleKey(event: KeyboardEvent): void {
    if (event.key === "Escape" && !event.defaultPrevented && isOpen) act.leave(row);
  }

  return (
    <li className={classes.row} data-open={isOpen} onKeyDown={handleKey}>
      <div className={classes.line}>
        <ActionIcon
          className={classes.expand}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={isOpen ? t("fold", about) : t("unfold", about)}
          onClick={() => act.toggle(row)}
        >
          <Chevron size={22} aria-hidden />
        </ActionIcon>
        <Link
          to={paths.topic(row.topicId)}
          className={classes.link}
          data-row
          data-topic={row.topicId}
          tabIndex={tabIndex}
          aria-keyshortcuts={ariaKeysOf("unfold", "done", "later", "undo")}
          onFocus={onFocus}
        >
          <span className={classes.top}>
            <span className={classes.title}>{topic.title}</span>
            <RelativeTime at={topic.lastActivityAt} className={classes.time} />
          </span>
          {words && words.words !== "" && (
            <span className={classes.words}>
              <span className={classes.author}>{words.author}:</span> {words.words}
            </span>
          )}
          <span className={classes.context}>
            <span className={classes.where}>
              {shownName(channel)}
              {topic.participants[0] && ` · ${t("lastBy", { name: topic.participants[0].name })}`}
              {row.until !== null && ` · ${t("until", { when: formatRelative(row.until, now) })}`}
            </span>
            <UnreadWords messages={row.unread} mentions={row.mentions} />
          </span>
        </Link>
        <div className={classes.actions}>
          <LaterMenu
            row={row}
            tabIndex={tabIndex}
            isOpen={asksLater}
            onOpen={(wants) => act.askLater(wants ? row : null)}
            onChoose={(until, when) => act.later(row, until, when)}
          />
          <Button
            variant="default"
            tabIndex={tabIndex}
            leftSection={<IconCheck size={20} aria-hidden />}
            aria-label={t("doneLabel", about)}
            onClick={() => act.done(row)}
          >
            {t("done")}
          </Button>
        </div>
      </div>
      {isOpen && <InboxOpen id={id} row={row} onAnswered={() => act.answered(row)} />}
    </li>
  );
}
