import { Button, Textarea } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import type { MessageFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Actions } from "../../ui/actions.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { Note } from "../../ui/note.js";
import { mergeMessage } from "./merge-message.js";
import { useChange } from "./use-change.js";

const Delete = graphql(`
  mutation DeleteMessage($id: ID!, $reason: String) {
    deleteMessage(id: $id, reason: $reason) {
      ...MessageFields
    }
  }
`);

interface DeleteMessageProps {
  message: MessageFieldsFragment;
  isOwn: boolean;
  onClose: () => void;
}

/** One's own is taken back after a question; for others' words one owes a reason. */
export default function DeleteMessage({ message, isOwn, onClose }: DeleteMessageProps) {
  const { t } = useTranslation("conversations");
  const { t: common } = useTranslation();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const deletion = useChange(Delete, (cache, { deleteMessage }) => mergeMessage(cache, deleteMessage));

  async function run(): Promise<void> {
    const words = reason.trim();
    setMissing(!isOwn && words === "");
    if (!isOwn && words === "") return;
    if (await deletion.run({ id: message.id, reason: words || null })) onClose();
  }

  if (isOwn) {
    return (
      <ConfirmDialog
        opened
        title={t("delete.ownTitle")}
        confirmLabel={t("message.delete")}
        isBusy={deletion.isBusy}
        {...(deletion.problem && { problem: deletion.problem.text })}
        onConfirm={() => void run()}
        onClose={onClose}
      >
        {t("delete.ownText")}
      </ConfirmDialog>
    );
  }
  return (
    <Dialog opened onClose={onClose} title={t("delete.otherTitle", { name: message.author.name })}>
      <Form onSubmit={run}>
        <p>{t("delete.otherText")}</p>
        <Textarea
          label={t("delete.reason")}
          description={t("delete.reasonHelp")}
          value={reason}
          maxLength={500}
          rows={3}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={
            isMissing
              ? t("delete.reasonMissing")
              : deletion.problem?.field
                ? deletion.problem.text
                : undefined
          }
          data-autofocus
        />
        {deletion.problem && !deletion.problem.field && <Note tone="brick">{deletion.problem.text}</Note>}
        <Actions>
          <Button type="submit" color="brick" loading={deletion.isBusy}>
            {t("message.delete")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {common("action.cancel")}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
