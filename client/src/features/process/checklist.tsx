import { ActionIcon, Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { IconPencil, IconX } from "@tabler/icons-react";
import { useId, useRef, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { newId } from "../../lib/new-id.js";
import { useAction } from "../../lib/use-action.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { RelativeTime } from "../../ui/relative-time.js";
import classes from "./checklist.module.css";
import {
  AddChecklistItemDocument,
  ChangeChecklistItemDocument,
  RemoveChecklistItemDocument,
} from "./process.documents.js";
import type { Block, BlockDetails } from "./roadmap-context.js";
import { useTick } from "./use-tick.js";

type Item = BlockDetails["checklist"][number];

interface ChecklistProps {
  block: Block;
  details: BlockDetails;
  mayEdit: boolean;
}

export function Checklist({ block, details, mayEdit }: ChecklistProps) {
  const { t } = useTranslation("process");
  const { tick, problem } = useTick(block);
  const { checklist } = details;
  const field = useRef<HTMLInputElement>(null);
  if (checklist.length === 0 && !mayEdit) return null;

  return (
    <div className={classes.checklist}>
      <h5>{t("checklist.title")}</h5>
      {checklist.length > 0 && (
        <ul>
          {checklist.map((item) => (
            <Line
              key={item.id}
              item={item}
              mayEdit={mayEdit}
              onTick={(isDone) => void tick(item, isDone)}
              onGone={() => field.current?.focus()}
            />
          ))}
        </ul>
      )}
      {problem && <Note tone="brick">{problem}</Note>}
      {mayEdit && <NewLine blockId={block.id} field={field} />}
    </div>
  );
}

interface LineProps {
  item: Item;
  mayEdit: boolean;
  onTick: (isDone: boolean) => void;
  onGone: () => void;
}

function Line({ item, mayEdit, onTick, onGone }: LineProps) {
  const { t } = useTranslation("process");
  const id = useId();
  const [isEditing, setEditing] = useState(false);
  const remove = useAction(RemoveChecklistItemDocument);
  const { text, doneAt, doneBy } = item;

  async function takeAway() {
    if (!(await remove.run({ id: item.id }))) return;
    announce(t("checklist.removed", { text }));
    onGone();
  }

  if (isEditing) return <EditLine item={item} onClose={() => setEditing(false)} />;
  return (
    <li className={classes.line}>
      {mayEdit ? (
        <label className={classes.tick}>
          <input
            type="checkbox"
            checked={doneAt !== null}
            aria-describedby={doneBy ? id : undefined}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
          <span>{text}</span>
        </label>
      ) : (
        <span className={classes.tick} data-reading>
          <span aria-hidden>{doneAt ? "✓" : "○"}</span>
          <span>
            {text}
            <span className="only-for-readers">, {t(doneAt ? "checklist.done" : "checklist.open")}</span>
          </span>
        </span>
      )}
      {doneAt && doneBy && (
        <span id={id} className={classes.who}>
          {doneBy.name}, <RelativeTime at={doneAt} />
        </span>
      )}
      {mayEdit && (
        <span className={`${classes.edit} not-on-paper`}>
          <ActionIcon aria-label={t("checklist.change", { text })} onClick={() => setEditing(true)}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            aria-label={t("checklist.remove", { text })}
            loading={remove.isBusy}
            onClick={() => void takeAway()}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </span>
      )}
      {remove.problem && <Note tone="brick">{remove.problem.text}</Note>}
    </li>
  );
}

function EditLine({ item, onClose }: { item: Item; onClose: () => void }) {
  const { t } = useTranslation(["process", "common"]);
  const [text, setText] = useState(item.text);
  const change = useAction(ChangeChecklistItemDocument);

  async function save(event: React.FormEvent) {
    event.preventDefault();
    if (!text.trim()) return change.refuse("text", t("common:problem.REQUIRED"));
    if (await change.run({ id: item.id, text })) onClose();
  }

  return (
    <li>
      <form className={classes.form} noValidate onSubmit={(event) => void save(event)}>
        <TextInput
          className={classes.field}
          aria-label={t("checklist.text")}
          autoFocus
          value={text}
          maxLength={300}
          error={change.problem?.text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Escape" && onClose()}
        />
        <Button type="submit" loading={change.isBusy}>
          {t("common:action.save")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>
      </form>
    </li>
  );
}

interface NewLineProps {
  blockId: string;
  field: React.RefObject<HTMLInputElement | null>;
}

function NewLine({ blockId, field }: NewLineProps) {
  const { t } = useTranslation("process");
  const [text, setText] = useState("");
  const add = useAction(AddChecklistItemDocument);

  async function submit(event: React.FormEvent) {
    event.preventDefault();
    if (!text.trim()) return;
    if (!(await add.run({ input: { id: newId(), blockId, text } }))) return;
    announce(t("checklist.added", { text: text.trim() }));
    setText("");
    field.current?.focus();
  }

  return (
    <form className={`${classes.form} not-on-paper`} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={field}
        className={classes.field}
        label={t("checklist.new")}
        value={text}
        maxLength={300}
        error={add.problem?.text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={add.isBusy}>
        {t("checklist.add")}
      </Button>
    </form>
  );
}
