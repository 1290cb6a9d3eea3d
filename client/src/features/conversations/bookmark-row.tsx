import { useFragment } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconBookmarkOff, IconPencil } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { Avatar } from "../../ui/avatar.js";
import { Note } from "../../ui/note.js";
import { RelativeTime } from "../../ui/relative-time.js";
import classes from "./bookmarks.module.css";
import { MessageFields, TopicFields } from "./conversation.fragments.js";
import { paths } from "./conversation-paths.js";
import { NoteEditor } from "./note-editor.js";
import { plainWords } from "./plain-words.js";
import { shownName } from "./shown-name.js";
import { type TakenAway, useBookmark } from "./use-bookmark.js";
import { useChannel } from "./use-channel.js";
import { useTombstone } from "./use-tombstone.js";

const firstWords = 280;

interface BookmarkRowProps {
  id: string;
  onRemoved: (away: TakenAway, author: string) => void;
}

/** A message one has marked: whose it is, where it stands, how it begins, and what one has noted. */
export function BookmarkRow({ id, onRemoved }: BookmarkRowProps) {
  const { t } = useTranslation("conversations");
  const tombstoneOf = useTombstone();
  const bookmarking = useBookmark(id);
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const { data: message, complete } = useFragment({
    fragment: MessageFields,
    fragmentName: "MessageFields",
    from: { __typename: "Message", id },
  });
  const topicId = complete ? message.topic.id : "";
  const { data: topic, complete: isInTopic } = useFragment({
    fragment: TopicFields,
    fragmentName: "TopicFields",
    from: complete ? { __typename: "Topic", id: topicId } : null,
  });
  const channel = useChannel(complete ? message.topic.channel.id : "");
  if (!complete || !isInTopic || !bookmarking.bookmark || !topic) return null;
  const { author, postedAt, deletion, body, number, attachments, mentions } = message;
  const { note } = bookmarking.bookmark;
  const place = channel && shownName(channel);

  return (
    <li className={classes.row} data-bookmark={id}>
      <Link to={paths.message(topicId, number)} className={classes.link} data-row>
        <Avatar person={author} />
        <span className={classes.words}>
          <span className={classes.top}>
            <span className={classes.name}>{author.name}</span>
            <RelativeTime at={postedAt} className={classes.time} />
          </span>
          <span className={classes.context}>{[place, topic.title].filter(Boolean).join(" · ")}</span>
          <span className={deletion ? classes.withdrawn : classes.excerpt}>
            {deletion
              ? tombstoneOf(message)
              : plainWords(body, firstWords, mentions) || attachments.map((file) => file.name).join(", ")}
          </span>
        </span>
      </Link>
      <div className={classes.own}>
        {isEditing ? (
          <NoteEditor
            messageId={id}
            bookmarking={bookmarking}
            onClose={() => {
              setEditing(false);
              requestAnimationFrame(() => editButton.current?.focus());
            }}
          />
        ) : (
          <>
            {note && (
              <p className={classes.note}>
                <span className="only-for-readers">{t("bookmark.note")}: </span>
                {note}
              </p>
            )}
            {bookmarking.problem && <Note tone="brick">{bookmarking.problem.text}</Note>}
            <div className={`${classes.deeds} not-on-paper`}>
              <Button
                ref={editButton}
                size="sm"
                variant="subtle"
                leftSection={<IconPencil size={18} aria-hidden />}
                aria-label={t(note ? "bookmark.editOf" : "bookmark.addOf", { name: author.name, number })}
                onClick={() => setEditing(true)}
              >
                {t(note ? "bookmark.editNote" : "bookmark.add")}
              </Button>
              <Button
                size="sm"
                variant="subtle"
                loading={bookmarking.isBusy}
                leftSection={<IconBookmarkOff size={18} aria-hidden />}
                aria-label={t("bookmark.removeOf", { name: author.name, number })}
                onClick={() => void bookmarking.remove().then((away) => away && onRemoved(away, author.name))}
              >
                {t("bookmark.remove")}
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}
