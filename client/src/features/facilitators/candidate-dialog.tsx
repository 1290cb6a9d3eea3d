import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { useEntryId } from "../../lib/use-entry-id.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { AlreadyEntered } from "../network/already-entered.js";
import { AddFacilitatorDocument, facilitatorQueries } from "./facilitators.documents.js";
import { ProfileFields, profileFields } from "./profile-fields.js";
import { blankWords, profileOf } from "./profile-words.js";

interface CandidateDialogProps {
  roundId: string;
  opened: boolean;
  onClose: () => void;
}

/** Notes down somebody who could accompany places and has no account yet. */
export default function CandidateDialog({ roundId, opened, onClose }: CandidateDialogProps) {
  const { t } = useTranslation("facilitators");
  return (
    <Dialog opened={opened} onClose={onClose} title={t("candidate.add")}>
      <CandidateForm roundId={roundId} onClose={onClose} />
    </Dialog>
  );
}

const fields = ["givenName", "familyName", "email"] as const;

function CandidateForm({ roundId, onClose }: Omit<CandidateDialogProps, "opened">) {
  const { t } = useTranslation(["facilitators", "common"]);
  const [person, setPerson] = useState({ givenName: "", familyName: "", email: "" });
  const [words, setWords] = useState(blankWords);
  const adding = useAction(AddFacilitatorDocument, {
    refetchQueries: facilitatorQueries,
    awaitRefetchQueries: true,
  });
  const { id, isEntered, enterAnother } = useEntryId(adding);

  async function submit() {
    const missing = fields.find((field) => !person[field].trim());
    if (missing) return adding.refuse(missing, t("common:problem.REQUIRED"));
    if (words.region.trim())
      return adding.refuse("regions", t("pick.notPicked", { what: words.region.trim() }));
    const answer = await adding.run({
      input: { ...person, ...profileOf(words), note: words.note, id, roundId },
    });
    if (!answer) return;
    announce(t("candidate.added", { name: answer.addFacilitator.name }));
    onClose();
  }

  const input = (field: (typeof fields)[number]) => ({
    label: t(`candidate.${field}`),
    value: person[field],
    error: adding.errorOf(field),
    // Not one's own name: the browser should not offer it.
    autoComplete: "off",
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setPerson({ ...person, [field]: event.currentTarget.value }),
  });

  const failed = adding.errorBeside(...fields, ...profileFields);
  return (
    <Form onSubmit={submit}>
      <p>{t("candidate.intro")}</p>
      <TextInput {...input("givenName")} data-autofocus maxLength={100} />
      <TextInput {...input("familyName")} maxLength={100} />
      <TextInput {...input("email")} type="email" inputMode="email" maxLength={254} />
      <ProfileFields
        roundId={roundId}
        words={words}
        onChange={(part) => setWords((before) => ({ ...before, ...part }))}
        errorOf={adding.errorOf}
        withNote
        isOwn={false}
      />
      {isEntered && <AlreadyEntered onShow={onClose} onAgain={enterAnother} />}
      {failed && !isEntered && <Note tone="brick">{failed}</Note>}
      <Actions>
        <Button type="submit" loading={adding.isBusy}>
          {t("candidate.submit")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
