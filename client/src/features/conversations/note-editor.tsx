import { Button, Textarea } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Actions } from "../../ui/actions.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";
import classes from "./note-editor.module.css";
import type { Bookmarking } from "./use-bookmark.js";
import { useDraft } from "./use-draft.js";

interface NoteEditorProps {
  messageId: string;
  bookmarking: Bookmarking;
  onClose: () => void;
}

/**
 * The note to a bookmark, in its place. What another device wrote since one began is shown before anything is saved
 * over it; begun words outlive a reload, "Abbrechen" throws them away.
 */
export function NoteEditor({ messageId, bookmarking, onClose }: NoteEditorProps) {
  const { t } = useTranslation("conversations");
  const { t: common } = useTranslation();
  const { known, isBusy, problem, write, forget } = bookmarking;
  const stored = known?.removedAt === null ? known.note : null;
  const draft = useDraft<{ note: string; begunFrom: string }>(`note.${messageId}`);
  const [begunFrom, setBegunFrom] = useState(draft.initial?.begunFrom ?? stored ?? "");
  const [note, setNote] = useState(draft.initial?.note ?? stored ?? "");
  const other = stored !== null && stored !== begunFrom && stored !== note.trim() ? stored : null;

  function change(words: string): void {
    setNote(words);
    draft.save({ note: words, begunFrom });
  }
  function takeOther(words: string): void {
    setBegunFrom(words);
    setNote(words);
    draft.clear();
    forget();
  }
  function close(): void {
    draft.clear();
    forget();
    onClose();
  }
  async function save(): Promise<void> {
    if (note.trim() === stored || (await write(note))) close();
  }
  function onKey(event: KeyboardEvent): void {
    const isEnd = event.key === "Escape" && !event.nativeEvent.isComposing;
    const isSave = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    if (!isEnd && !isSave) return;
    // The list of messages has an Escape of its own; the keys of the page go on working.
    event.preventDefault();
    if (isEnd) close();
    else void save();
  }

  return (
    <div className={`${classes.editor} not-on-paper`} onKeyDown={onKey}>
      <Form onSubmit={save}>
        {other !== null && (
          <Note tone="honey">
            <p>{other ? t("bookmark.otherNote") : t("bookmark.otherEmpty")}</p>
            {other && <blockquote className={classes.words}>{other}</blockquote>}
            <Button size="sm" variant="default" onClick={() => takeOther(other)}>
              {t("bookmark.takeOther")}
            </Button>
          </Note>
        )}
        {stored === null && <Note tone="honey">{t("bookmark.otherRemoved")}</Note>}
        <Textarea
          label={t("bookmark.note")}
          description={t("bookmark.noteHelp")}
          value={note}
          autosize
          minRows={2}
          maxRows={10}
          autoFocus
          onChange={(event) => change(event.currentTarget.value)}
          error={problem?.field ? problem.text : undefined}
        />
        {problem && !problem.field && <Note tone="brick">{problem.text}</Note>}
        <Actions>
          <Button type="submit" loading={isBusy}>
            {other === null ? common("action.save") : t("bookmark.saveMine")}
          </Button>
          <Button variant="default" onClick={close}>
            {common("action.cancel")}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
