import { Button, NativeSelect, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { BodyKind, DecisionBodyFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { useEntryId } from "../../lib/use-entry-id.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { AlreadyEntered } from "../network/already-entered.js";
import { ChangedMeanwhile } from "./changed-meanwhile.js";
import {
  AddDecisionBodyDocument,
  ChangeDecisionBodyDocument,
  decisionQueries,
} from "./decision.documents.js";

interface BodyDialogProps {
  opened: boolean;
  onClose: () => void;
  placeId: string;
  /** The one to change; a new one without. */
  body?: DecisionBodyFieldsFragment;
}

export function BodyDialog({ opened, onClose, ...rest }: BodyDialogProps) {
  const { t } = useTranslation("decisions");
  return (
    <Dialog opened={opened} onClose={onClose} title={t(rest.body ? "bodies.changeTitle" : "bodies.addTitle")}>
      <BodyForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

const kinds: BodyKind[] = [
  "GEMEINDERAT",
  "KREISTAG",
  "AUSSCHUSS",
  "ORTSCHAFTSRAT",
  "VERBANDSVERSAMMLUNG",
  "OTHER",
];

function BodyForm({ onClose, placeId, body }: Omit<BodyDialogProps, "opened">) {
  const { t } = useTranslation(["decisions", "common"]);
  const [version, setVersion] = useState(body?.version ?? 0);
  const [name, setName] = useState(body?.name ?? "");
  const [kind, setKind] = useState<BodyKind>(body?.kind ?? "GEMEINDERAT");
  const [days, setDays] = useState(body ? String(body.submissionLeadDays) : "");
  const add = useAction(AddDecisionBodyDocument, { refetchQueries: decisionQueries });
  const change = useAction(ChangeDecisionBodyDocument, { refetchQueries: decisionQueries });
  const saving = body ? change : add;
  const { id, isEntered, enterAnother } = useEntryId(add);

  async function submit() {
    if (!name.trim()) return saving.refuse("name", t("common:problem.REQUIRED"));
    if (!/^\d{0,3}$/.test(days.trim())) return saving.refuse("submissionLeadDays", t("problem.OUT_OF_RANGE"));
    const wanted = { name, kind, submissionLeadDays: days.trim() ? Number(days) : null };
    const answer = body
      ? await change.run({ input: { id: body.id, version, ...wanted } })
      : await add.run({ input: { id, placeId, ...wanted } });
    if (!answer) return;
    announce(t("bodies.saved", { name }));
    onClose();
  }

  function goOn() {
    setVersion(body?.version ?? 0);
    saving.forget();
  }

  const failed = saving.errorBeside("name", "submissionLeadDays");
  return (
    <Form onSubmit={submit}>
      {body && !saving.isBusy && body.version !== version && (
        <ChangedMeanwhile
          now={[
            t(`kind.${body.kind}`),
            body.name,
            t("bodies.leadDays", { count: body.submissionLeadDays }),
          ].join(" · ")}
          onTakeOver={() => {
            setName(body.name);
            setKind(body.kind);
            setDays(String(body.submissionLeadDays));
            goOn();
          }}
          onKeep={goOn}
        />
      )}
      <NativeSelect
        label={t("bodies.kind")}
        data-autofocus
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as BodyKind)}
        data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <TextInput
        label={t("bodies.name")}
        description={t("bodies.nameHelp")}
        value={name}
        maxLength={100}
        error={saving.errorOf("name")}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t("common:field.optional", { label: t("bodies.days") })}
        description={t("bodies.daysHelp")}
        inputMode="numeric"
        value={days}
        maxLength={3}
        error={saving.errorOf("submissionLeadDays")}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      {isEntered && <AlreadyEntered onShow={onClose} onAgain={enterAnother} />}
      {failed && !isEntered && <Note tone="brick">{failed}</Note>}
      <Actions>
        <Button type="submit" loading={saving.isBusy}>
          {t("common:action.save")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
