import { Button, NativeSelect, Textarea } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { navigate } from "../../lib/place.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { AttachButton } from "../files/attach-button.js";
import { AttachingArea } from "../files/attaching-area.js";
import { useAttaching } from "../files/use-attaching.js";
import { uploadsFor } from "../files/use-uploads.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { usePlace } from "../network/place-context.js";
import { WhoHadThis } from "../peers/who-had-this.js";
import { DiscardDraft } from "./discard-draft.js";
import { HealthChoice } from "./health-choice.js";
import { OtherWords } from "./other-words.js";
import { PublishDialog } from "./publish-dialog.js";
import { SavedFiles } from "./saved-files.js";
import { SavedLine } from "./saved-line.js";
import { visibilities } from "./readers.js";
import { SubmitUpdateDraftDocument } from "./update.documents.js";
import type { Step } from "./update-editor.js";
import classes from "./update-form.module.css";
import { updatePaths } from "./update-paths.js";
import { isBlank, type Part } from "./update-words.js";
import type { WrittenUpdate } from "./use-update-draft.js";
import { VisibilityChoice } from "./visibility-choice.js";

const longest = 4_000;

interface UpdateFormProps {
  writing: WrittenUpdate;
  steps: readonly Step[];
  mayPublish: boolean;
}

/** One update in five minutes: the Ampel, three short texts, and for whom. */
export function UpdateForm({ writing, steps, mayPublish }: UpdateFormProps) {
  const { t } = useTranslation("updates");
  const place = usePlace();
  const { person } = useSignedInViewer();
  const { draft, drafts, state } = writing;
  const { words, update, other } = state;
  const isPublished = update?.publishedAt != null;
  const uploads = uploadsFor(person.id, `update.${draft.id}`, drafts.local);
  const attaching = useAttaching(uploads, () => void go());
  const submit = useAction(SubmitUpdateDraftDocument);
  const [isPublishing, setPublishing] = useState(false);
  const [isTried, setTried] = useState(false);
  const missing = {
    health: words.health === null ? t("form.healthMissing") : undefined,
    words: isBlank(words) ? t("form.wordsMissing") : undefined,
  };

  /** Everything is on the server, with its files; or the form says what is in the way. */
  async function isStored(): Promise<boolean> {
    setTried(true);
    if (missing.health || missing.words || !attaching.mayGo()) return false;
    const files = attaching.parcel();
    if (files.length > 0) {
      // What is not at the server stays in the tray.
      if (!(await draft.flush(files))) return false;
      attaching.sent(files);
    }
    return draft.flush();
  }

  async function go(): Promise<void> {
    if (submit.isBusy || !(await isStored())) return;
    if (isPublished) return leave(updatePaths.update(place.id, draft.id), t("form.changed"));
    if (mayPublish) return setPublishing(true);
    const { version } = draft;
    if (!(await submit.run({ id: draft.id, version }))) return;
    leave(updatePaths.list(place.id), t("form.submitted"));
  }

  function leave(to: string, said: string): void {
    drafts.forget(draft.id);
    announce(said);
    navigate(to, { replace: true });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    // In a window that was opened from here, the keys belong to that one.
    if (!event.currentTarget.contains(event.target as Node)) return;
    event.preventDefault();
    void go();
  }

  const field = (part: Part) => (
    <Textarea
      label={t(`part.${part}`)}
      description={t(`form.help.${part}`)}
      value={words[part]}
      maxLength={longest}
      autosize
      minRows={3}
      maxRows={14}
      error={part === "going" && isTried ? missing.words : undefined}
      onChange={(event) => draft.write({ [part]: event.currentTarget.value })}
    />
  );

  return (
    // Files may be dropped, and the keys work, wherever in the form one is.
    <div onKeyDown={onKeyDown} onDrop={attaching.onDrop} className={classes.form}>
      <h2>{t(isPublished ? "form.editTitle" : "form.title")}</h2>
      <Form onSubmit={go} label={t("form.title")}>
        {update?.submittedAt && !isPublished && (
          <Note tone="lake">
            {update.author.id === person.id
              ? t("form.waitsForLead")
              : t("form.givenBy", { name: update.author.name })}
          </Note>
        )}
        {other && <OtherWords other={other} draft={draft} />}
        <HealthChoice
          value={words.health}
          error={isTried ? missing.health : undefined}
          onChange={(health) => draft.write({ health })}
        />
        {field("going")}
        <div className={classes.beside}>
          {field("stuck")}
          <div className={classes.panel} data-blank={words.stuck.trim() === ""}>
            <WhoHadThis
              placeId={place.id}
              blockId={words.blockId}
              text={words.stuck}
              updateId={update?.id ?? null}
            />
          </div>
          {field("needs")}
        </div>
        <NativeSelect
          label={t("form.block")}
          description={t("form.blockHelp")}
          value={words.blockId ?? ""}
          onChange={(event) => draft.write({ blockId: event.currentTarget.value || null })}
          data={[
            { value: "", label: t("form.noBlock") },
            ...steps.map(({ id, title, isNextStep }) => ({
              value: id,
              label: isNextStep ? t("form.nextStep", { title }) : title,
            })),
          ]}
        />
        <div role="group" aria-label={t("form.files")}>
          <p className={classes.label}>{t("form.files")}</p>
          <SavedFiles
            files={(update?.attachments ?? []).filter(({ id }) =>
              words.files.some(({ fileId }) => fileId === id),
            )}
            onRemove={(id) => draft.write({ files: words.files.filter(({ fileId }) => fileId !== id) })}
          />
          <AttachButton onChoose={(files) => uploads.add(files)} />
          <AttachingArea attaching={attaching} />
        </div>
        {!isPublished && (
          <VisibilityChoice
            label={t("form.visibility")}
            options={visibilities}
            visibility={words.visibility}
            forFunder={words.forFunder}
            onChange={(choice) => draft.write(choice)}
          />
        )}
        {state.problem && <Note tone="brick">{state.problem.text}</Note>}
        {state.saving === "away" && attaching.hasFiles && <Note tone="honey">{t("form.filesWait")}</Note>}
        {submit.problem && <Note tone="brick">{submit.problem.text}</Note>}
        <SavedLine state={state} isPublished={isPublished} />
        <Actions>
          <Button type="submit" loading={submit.isBusy}>
            {isPublished ? t("form.save") : mayPublish ? t("form.publish") : t("form.submit")}
          </Button>
          <Button variant="default" onClick={() => navigate(updatePaths.list(place.id))}>
            {t("form.later")}
          </Button>
          {!isPublished && <DiscardDraft writing={writing} onDiscarded={attaching.sent} />}
        </Actions>
      </Form>
      {isPublishing && update && (
        <PublishDialog
          update={update}
          onClose={() => setPublishing(false)}
          onPublished={() => leave(updatePaths.list(place.id), t("form.published"))}
        />
      )}
    </div>
  );
}
