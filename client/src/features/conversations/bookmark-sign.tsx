import { Button } from "@mantine/core";
import { IconArrowBackUp, IconBookmarkFilled } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { Note } from "../../ui/note.js";
import classes from "./bookmark-sign.module.css";
import type { Bookmarking } from "./use-bookmark.js";

const NoteEditor = later(async () => ({ default: (await import("./note-editor.js")).NoteEditor }));

interface BookmarkSignProps {
  messageId: string;
  bookmarking: Bookmarking;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
}

/** Quietly under a message: that one has marked it, and what one has noted. */
export function BookmarkSign({ messageId, bookmarking, isEditing, onEdit }: BookmarkSignProps) {
  const { t } = useTranslation("conversations");
  const { t: common } = useTranslation();
  const { bookmark, takenAway, problem, takeBack, isBusy } = bookmarking;
  const isHere = NoteEditor.useIsHere(isEditing);
  if (isEditing && isHere)
    return <NoteEditor.Part messageId={messageId} bookmarking={bookmarking} onClose={() => onEdit(false)} />;
  return (
    <>
      {bookmark && (
        <button
          type="button"
          className={`${classes.sign} not-on-paper`}
          data-action="note"
          onClick={() => onEdit(true)}
        >
          <IconBookmarkFilled size={16} aria-hidden className={classes.icon} />
          <span className="only-for-readers">{t("bookmark.sign")} </span>
          {bookmark.note ? (
            <>
              <span className={classes.note}>{bookmark.note}</span>
              <span className="only-for-readers"> {t("bookmark.edit")}</span>
            </>
          ) : (
            <span className={classes.add}>{t("bookmark.add")}</span>
          )}
        </button>
      )}
      {takenAway && (
        <p className={`${classes.away} not-on-paper`}>
          {t("bookmark.removed")}
          <Button
            size="compact-sm"
            variant="subtle"
            loading={isBusy}
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            onClick={() => void takeBack(takenAway)}
          >
            {common("action.undo")}
          </Button>
        </p>
      )}
      {problem && <Note tone="brick">{problem.text}</Note>}
    </>
  );
}
