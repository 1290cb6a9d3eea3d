import { Button, Textarea } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";

interface ReasonDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What will happen, and who will read the reason. */
  text: string;
  confirmLabel: string;
  isBusy: boolean;
  problem: string | undefined;
  onSubmit: (reason: string) => Promise<unknown>;
}

/** Asks why: whoever comes later wants to understand it. */
export function ReasonDialog({ opened, onClose, title, ...rest }: ReasonDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <ReasonForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

function ReasonForm(props: Omit<ReasonDialogProps, "opened" | "title">) {
  const { onClose, text, confirmLabel, isBusy, problem, onSubmit } = props;
  const { t } = useTranslation(["process", "common"]);
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);

  async function submit() {
    setMissing(!reason.trim());
    if (reason.trim()) await onSubmit(reason);
  }

  return (
    <Form onSubmit={submit}>
      <p>{text}</p>
      <Textarea
        label={t("reason.label")}
        description={t("reason.help")}
        data-autofocus
        rows={3}
        maxLength={500}
        value={reason}
        error={isMissing && t("common:problem.REQUIRED")}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {problem && <Note tone="brick">{problem}</Note>}
      <Actions>
        <Button type="submit" loading={isBusy}>
          {confirmLabel}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
