import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "../lib/i18n.js";
import { Actions } from "./actions.js";
import { Dialog } from "./dialog.js";
import { Note } from "./note.js";

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** What happens, and that it cannot be undone. */
  children: ReactNode;
  /** The verb, never "OK". */
  confirmLabel: string;
  isBusy?: boolean;
  /** What went wrong the last time. */
  problem?: string | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/** A real question, only for what cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirmLabel, isBusy, problem, onConfirm, onClose } = props;
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      {children}
      {problem && <Note tone="brick">{problem}</Note>}
      <Actions>
        <Button color="brick" onClick={onConfirm} loading={isBusy ?? false}>
          {confirmLabel}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("action.cancel")}
        </Button>
      </Actions>
    </Dialog>
  );
}
