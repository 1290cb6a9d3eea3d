import { ActionIcon, Button, Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useApolloClient } from "@apollo/client/react";
import { IconArrowDown, IconArrowUp, IconChevronDown, IconPlus, IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { graphql } from "../../gql/index.js";
import type { ProcessTemplateFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { useReturningFocus } from "../../lib/use-returning-focus.js";
import { Actions } from "../../ui/actions.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { blankBlock, blocksOf, draftOf, moved, type DraftBlock } from "./template-draft.js";
import classes from "./template.module.css";
import { ProcessTemplateDocument } from "./template.documents.js";

const SaveTemplate = graphql(`
  mutation SaveProcessTemplate($input: SaveTemplateInput!) {
    saveProcessTemplate(input: $input) {
      ...ProcessTemplateFields
    }
  }
`);

interface TemplateEditorProps {
  roundId: string;
  template: ProcessTemplateFieldsFragment;
}

/** The template as a list to edit; saving makes a new version, and what places have stays as it is. */
export function TemplateEditor({ roundId, template }: TemplateEditorProps) {
  const { t } = useTranslation(["process", "common"]);
  const client = useApolloClient();
  const [version, setVersion] = useState(template.version);
  const [draft, setDraft] = useState(() => draftOf(template.blocks));
  const [isTouched, setTouched] = useState(false);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ block: DraftBlock; index: number } | null>(null);
  const [untitled, setUntitled] = useState<string | null>(null);
  const save = useAction(SaveTemplate, {
    refetchQueries: [ProcessTemplateDocument],
    awaitRefetchQueries: true,
  });
  const keepFocus = useReturningFocus((id) => document.getElementById(id));
  const undoButton = useRef<HTMLButtonElement>(null);
  const isBehind = template.version > version;

  // Somebody else's version is shown at once where nothing was typed yet.
  if (isBehind && !isTouched) startFrom(template);

  function startFrom({ version: latest, blocks }: ProcessTemplateFieldsFragment): void {
    setVersion(latest);
    setDraft(draftOf(blocks));
    setTouched(false);
  }
  function edit(after: DraftBlock[]): void {
    setDraft(after);
    setTouched(true);
  }
  const change = (key: string, part: Partial<DraftBlock>): void =>
    edit(draft.map((block) => (block.key === key ? { ...block, ...part } : block)));

  function move(index: number, by: 1 | -1): void {
    const block = draft[index];
    if (!block) return;
    if (!draft[index + by])
      return announce(t(by < 0 ? "move.upEnd" : "move.downEnd", { title: block.title }));
    keepFocus(`${by < 0 ? "up" : "down"}-${block.key}`);
    edit(moved(draft, index, by));
    announce(t("move.done", { title: block.title, place: index + by + 1, count: draft.length }));
  }

  function add(): void {
    const block = blankBlock();
    edit([...draft, block]);
    setOpenKey(block.key);
  }

  function remove(index: number): void {
    const block = draft[index];
    if (!block) return;
    edit(draft.filter((one) => one !== block));
    setRemoved({ block, index });
    announce(t("remove.done", { title: block.title }));
    requestAnimationFrame(() => undoButton.current?.focus());
  }

  function undo(): void {
    if (!removed) return;
    edit(draft.toSpliced(removed.index, 0, removed.block));
    keepFocus(`open-${removed.block.key}`);
    setRemoved(null);
  }

  async function submit() {
    const missing = draft.find(({ title }) => !title.trim());
    setUntitled(missing?.key ?? null);
    if (missing) return setOpenKey(missing.key);
    const input = { roundId, version: isBehind ? template.version : version, blocks: blocksOf(draft) };
    const answer = await save.run({ input });
    if (!answer) return void (await client.refetchQueries({ include: [ProcessTemplateDocument] }));
    startFrom(answer.saveProcessTemplate);
    setRemoved(null);
    setOpenKey(null);
    announce(t("template.saved", { version: answer.saveProcessTemplate.version }));
  }

  return (
    <>
      <p className={classes.keep}>{t("template.keep")}</p>
      {isBehind && isTouched && (
        <Note tone="honey">
          <p>
            {t("template.meanwhile", {
              name: template.savedBy?.name ?? t("template.fromStart"),
              version: template.version,
            })}
          </p>
          <Button variant="subtle" onClick={() => startFrom(template)}>
            {t("template.takeTheirs")}
          </Button>
        </Note>
      )}
      <ol className={classes.editing}>
        {draft.map((block, index) => (
          <li key={block.key} className={classes.item}>
            <div className={classes.head}>
              <button
                type="button"
                id={`open-${block.key}`}
                className={classes.opener}
                aria-expanded={openKey === block.key}
                onClick={() => setOpenKey(openKey === block.key ? null : block.key)}
              >
                <span className={classes.number}>{index}</span>{" "}
                <span className={classes.words}>
                  <span className={classes.name}>{block.title || t("template.untitled")}</span>
                  <span className={classes.context}>
                    {t(`phase.${block.phase}`)}
                    {block.needsFirstHearing && ` · ${t("template.needsFirstHearingShort")}`}
                  </span>
                </span>
                <IconChevronDown size={20} aria-hidden className={classes.chevron} />
              </button>
              <span className={classes.order}>
                <ActionIcon
                  id={`up-${block.key}`}
                  aria-label={t("move.up", { title: block.title })}
                  aria-disabled={index === 0 || undefined}
                  onClick={() => move(index, -1)}
                >
                  <IconArrowUp size={20} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  id={`down-${block.key}`}
                  aria-label={t("move.down", { title: block.title })}
                  aria-disabled={index === draft.length - 1 || undefined}
                  onClick={() => move(index, 1)}
                >
                  <IconArrowDown size={20} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  aria-label={t("template.remove", { title: block.title })}
                  onClick={() => remove(index)}
                >
                  <IconTrash size={20} aria-hidden />
                </ActionIcon>
              </span>
            </div>
            {openKey === block.key && (
              <BlockFields
                block={block}
                problem={
                  untitled === block.key && !block.title.trim() ? t("common:problem.REQUIRED") : undefined
                }
                onChange={(part) => change(block.key, part)}
              />
            )}
          </li>
        ))}
      </ol>
      {removed && (
        <Note tone="lake">
          {t("remove.done", { title: removed.block.title })}{" "}
          <Button ref={undoButton} variant="subtle" onClick={undo}>
            {t("common:action.undo")}
          </Button>
        </Note>
      )}
      {save.problem && !isBehind && <Note tone="brick">{save.problem.text}</Note>}
      <Actions>
        <Button loading={save.isBusy} onClick={() => void submit()} disabled={!isTouched}>
          {isBehind ? t("form.saveMine") : t("template.save")}
        </Button>
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
          {t("list.add")}
        </Button>
        {isTouched && (
          <Button variant="subtle" onClick={() => startFrom(template)}>
            {t("template.discard")}
          </Button>
        )}
      </Actions>
    </>
  );
}

const blockPhases = ["ANALYSIS", "PARTICIPATION", "IMPLEMENTATION"] as const;

interface BlockFieldsProps {
  block: DraftBlock;
  problem: string | undefined;
  onChange: (part: Partial<DraftBlock>) => void;
}

function BlockFields({ block, problem, onChange }: BlockFieldsProps) {
  const { t } = useTranslation(["process", "common"]);
  return (
    <div className={classes.fields}>
      <TextInput
        label={t("form.title")}
        autoFocus
        maxLength={160}
        value={block.title}
        error={problem}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("form.phase")}
        value={block.phase}
        data={blockPhases.map((value) => ({ value, label: t(`phase.${value}`) }))}
        onChange={(event) => {
          const phase = blockPhases.find((one) => one === event.currentTarget.value);
          if (phase) onChange({ phase });
        }}
      />
      <Textarea
        label={t("common:field.optional", { label: t("form.description") })}
        rows={4}
        maxLength={4000}
        value={block.description}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
      />
      <Textarea
        label={t("common:field.optional", { label: t("checklist.title") })}
        description={t("template.checklistHelp")}
        rows={4}
        value={block.checklist}
        onChange={(event) => onChange({ checklist: event.currentTarget.value })}
      />
      <Checkbox
        size="md"
        label={t("template.needsFirstHearing")}
        checked={block.needsFirstHearing}
        onChange={(event) => onChange({ needsFirstHearing: event.currentTarget.checked })}
      />
    </div>
  );
}
