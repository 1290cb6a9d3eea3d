import { Checkbox, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import { formatDay } from "../../lib/dates.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { useEntryId } from "../../lib/use-entry-id.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { EntryEnd } from "../network/entry-end.js";
import { useConsent } from "../network/use-consent.js";
import type { Continuer } from "./concept-kinds.js";
import { AddContinuerDocument, ChangeContinuerDocument, conceptQueries } from "./concept.documents.js";

interface ContinuerDialogProps {
  placeId: string;
  /** Left out for a new one. */
  continuer?: Continuer;
  /** Somebody else has removed it while it was being changed. */
  isGone?: boolean;
  opened: boolean;
  onClose: () => void;
}

export default function ContinuerDialog({ opened, onClose, ...rest }: ContinuerDialogProps) {
  const { t } = useTranslation("concepts");
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t(rest.continuer && !rest.isGone ? "continuer.change" : "continuer.addTitle")}
    >
      <ContinuerForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

const fields = ["task", "office", "name", "hasConsent", "startsOn"] as const;
type Line = "task" | "office" | "name" | "startsOn";

function ContinuerForm({
  placeId,
  continuer,
  isGone = false,
  onClose,
}: Omit<ContinuerDialogProps, "opened">) {
  const { t } = useTranslation(["concepts", "common"]);
  const { round } = useSignedInViewer();
  const [version, setVersion] = useState(continuer?.version ?? 0);
  const [words, setWords] = useState<Record<Line, string>>({
    task: continuer?.task ?? "",
    office: continuer?.office ?? "",
    name: continuer?.name ?? "",
    startsOn: continuer?.startsOn ?? (round ? dayAfter(round.endsOn) : ""),
  });
  const [hasConsent, setConsent] = useConsent(words.name, isGone ? null : (continuer?.name ?? null));
  const options = { refetchQueries: conceptQueries, awaitRefetchQueries: true };
  const adding = useAction(AddContinuerDocument, options);
  const changing = useAction(ChangeContinuerDocument, options);
  const isNew = !continuer || isGone;
  const action = isNew ? adding : changing;
  const { id, isEntered, enterAnother } = useEntryId(adding);
  const isNamed = words.name.trim() !== "";

  async function submit() {
    const missing = (["task", "office", "startsOn"] as const).find((field) => !words[field].trim());
    if (missing) return action.refuse(missing, t("common:problem.REQUIRED"));
    if (isNamed && !hasConsent) return action.refuse("hasConsent", t("continuer.consentMissing"));
    const { task, office, startsOn } = words;
    const input = {
      ...{ task, office, startsOn },
      name: isNamed ? words.name : null,
      hasConsent: isNamed && hasConsent,
    };
    const answer = isNew
      ? await adding.run({ input: { ...input, id, placeId } })
      : await changing.run({ input: { ...input, id: continuer.id, version } });
    if (!answer) return;
    announce(t("continuer.saved"));
    onClose();
  }

  const input = (field: Line) => ({
    label: t(`continuer.${field}`),
    value: words[field],
    error: action.errorOf(field),
    autoComplete: "off",
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setWords({ ...words, [field]: event.currentTarget.value }),
  });

  // What was typed stays, and whoever has read what stands there now may save all the same.
  const isOutdated = action.problem?.kind === "CONFLICT" && !isNew;
  const newer = isOutdated
    ? {
        words: [continuer.task, continuer.office, continuer.name].filter(Boolean).join(", "),
        onKeep: () => {
          setVersion(continuer.version);
          changing.forget();
        },
      }
    : null;
  const failed = action.errorBeside(...fields);
  return (
    <Form onSubmit={submit}>
      <TextInput {...input("task")} data-autofocus maxLength={160} description={t("continuer.taskHelp")} />
      <TextInput {...input("office")} maxLength={160} description={t("continuer.officeHelp")} />
      <TextInput
        {...input("name")}
        label={t("common:field.optional", { label: t("continuer.name") })}
        maxLength={100}
        description={t("continuer.nameHelp")}
      />
      {isNamed && (
        <Checkbox
          size="md"
          label={t("continuer.consent")}
          checked={hasConsent}
          error={action.errorOf("hasConsent")}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
      )}
      <TextInput
        {...input("startsOn")}
        type="date"
        {...(round && {
          description: t("continuer.startsOnHelp", { date: formatDay(`${round.endsOn}T12:00:00Z`) }),
        })}
      />
      {isGone && <Note tone="honey">{t("continuer.gone")}</Note>}
      <EntryEnd
        failed={failed}
        newer={newer}
        isEntered={isEntered}
        onAgain={enterAnother}
        isBusy={action.isBusy}
        {...(isGone && { save: t("continuer.addAnew") })}
        onClose={onClose}
      />
    </Form>
  );
}

/** "2019-12-01" of "2019-11-30" */
function dayAfter(day: string): string {
  const noon = Date.parse(`${day.slice(0, 10)}T12:00:00Z`);
  return new Date(noon + 86_400_000).toISOString().slice(0, 10);
}
