import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";
import { facilitatorQueries, SaveFacilitatorProfileDocument } from "./facilitators.documents.js";
import type { Facilitator } from "./found-facilitators.js";
import { ProfileFields, profileFields } from "./profile-fields.js";
import { profileOf } from "./profile-words.js";
import { useProfileWords } from "./use-profile-words.js";

interface ProfileFormProps {
  roundId: string;
  facilitator: Facilitator;
  isOwn: boolean;
  onSaved: () => void;
  /** Beside the main button. */
  children?: ReactNode;
}

/** Writes down methods, regions and capacity of somebody who is known already. */
export function ProfileForm({ roundId, facilitator, isOwn, onSaved, children }: ProfileFormProps) {
  const { t } = useTranslation(["facilitators", "common"]);
  const profile = useProfileWords(facilitator);
  const { words, base } = profile;
  const { changeNote } = facilitator.viewerCan;
  const save = useAction(SaveFacilitatorProfileDocument, {
    refetchQueries: facilitatorQueries,
    awaitRefetchQueries: true,
  });

  async function submit() {
    if (words.region.trim())
      return save.refuse("regions", t("pick.notPicked", { what: words.region.trim() }));
    const answer = await save.run({
      input: {
        ...profileOf(words),
        ...(changeNote && { note: words.note }),
        roundId,
        id: facilitator.id,
        version: base.version,
      },
    });
    if (!answer) return;
    profile.saved(answer.saveFacilitatorProfile, words);
    onSaved();
  }

  const failed = save.errorBeside(...profileFields);
  return (
    <Form onSubmit={submit}>
      <ProfileFields
        roundId={roundId}
        words={words}
        onChange={profile.change}
        errorOf={save.errorOf}
        withNote={changeNote}
        isOwn={isOwn}
      />
      {failed && (
        <Note tone="brick">
          <p>{failed}</p>
          {save.problem?.code === "FACILITATOR_CHANGED" && facilitator.version > base.version && (
            <ChangedMeanwhile
              facilitator={facilitator}
              onKeep={() => {
                profile.keepMine();
                save.forget();
              }}
              onTake={() => {
                profile.take(facilitator);
                save.forget();
              }}
            />
          )}
        </Note>
      )}
      <Actions>
        <Button type="submit" loading={save.isBusy}>
          {t("common:action.save")}
        </Button>
        {children}
      </Actions>
    </Form>
  );
}

interface ChangedMeanwhileProps {
  facilitator: Facilitator;
  onKeep: () => void;
  onTake: () => void;
}

/** Somebody else was quicker: what was typed stays, and beside it stands what they wrote. */
function ChangedMeanwhile({ facilitator, onKeep, onTake }: ChangedMeanwhileProps) {
  const { t } = useTranslation("facilitators");
  const { methods, regions, capacity, note } = facilitator;
  const rows = [
    { label: t("field.methods"), text: methods.join(", ") },
    { label: t("field.regions"), text: regions.map(({ name }) => name).join(", ") },
    { label: t("field.capacity"), text: capacity === null ? "" : String(capacity) },
    ...(facilitator.viewerCan.changeNote ? [{ label: t("field.note"), text: note ?? "" }] : []),
  ];
  return (
    <>
      <p>{t("changed.now")}</p>
      <ul>
        {rows.map(({ label, text }) => (
          <li key={label}>
            {label}: {text || t("changed.nothing")}
          </li>
        ))}
      </ul>
      <Actions>
        <Button variant="default" onClick={onKeep}>
          {t("changed.keepMine")}
        </Button>
        <Button variant="default" onClick={onTake}>
          {t("changed.takeTheirs")}
        </Button>
      </Actions>
    </>
  );
}
