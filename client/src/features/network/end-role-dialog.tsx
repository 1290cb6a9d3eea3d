import type { RoleOfPersonFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { announce } from "../../ui/live-region.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { EndRoleDocument, rosterQueries } from "./place.documents.js";

interface EndRoleDialogProps {
  role: RoleOfPersonFragment;
  opened: boolean;
  onClose: () => void;
}

/** A real question: access ends at once, and only a new invitation brings it back. */
export function EndRoleDialog({ role, opened, onClose }: EndRoleDialogProps) {
  const { t } = useTranslation(["network", "common"]);
  const { person } = useSignedInViewer();
  const endRole = useAction(EndRoleDocument, { refetchQueries: rosterQueries, awaitRefetchQueries: true });
  const { name } = role.person;

  async function end() {
    if (!(await endRole.run({ id: role.id }))) return;
    announce(t("end.done", { name }));
    onClose();
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t("end.title", { name })}
      confirmLabel={t("end.confirm")}
      isBusy={endRole.isBusy}
      problem={endRole.problem?.text}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      <p>
        {role.person.id === person.id && <strong>{t("end.own")} </strong>}
        {t("end.text", { name, role: t(`common:role.${role.kind}`) })}
      </p>
      <p>{t("end.back")}</p>
    </ConfirmDialog>
  );
}
