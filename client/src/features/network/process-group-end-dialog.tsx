import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { ProcessGroupMemberFieldsFragment } from "../../gql/graphql.js";
import { berlinWall } from "../../lib/berlin-time.js";
import { now } from "../../lib/clock.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { EndProcessGroupMemberDocument, teamQueries } from "./team.documents.js";

interface ProcessGroupEndDialogProps {
  member: ProcessGroupMemberFieldsFragment;
  opened: boolean;
  onClose: () => void;
}

export default function ProcessGroupEndDialog({ opened, onClose, member }: ProcessGroupEndDialogProps) {
  const { t } = useTranslation("network");
  return (
    <Dialog opened={opened} onClose={onClose} title={t("processGroup.end")}>
      <EndForm member={member} onClose={onClose} />
    </Dialog>
  );
}

function EndForm({ member, onClose }: Omit<ProcessGroupEndDialogProps, "opened">) {
  const { t } = useTranslation(["network", "common"]);
  const [until, setUntil] = useState(() => berlinWall(now()).slice(0, 10));
  const end = useAction(EndProcessGroupMemberDocument, { refetchQueries: teamQueries });

  async function submit() {
    if (!(await end.run({ id: member.id, version: member.version, until }))) return;
    announce(t("processGroup.ended"));
    onClose();
  }

  const failed = end.errorBeside("until");
  return (
    <Form onSubmit={submit}>
      <p>{t("processGroup.endText", { name: member.person?.name ?? member.name ?? member.standsFor })}</p>
      <TextInput
        type="date"
        label={t("processGroup.until")}
        data-autofocus
        value={until}
        error={end.errorOf("until")}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
      {failed && <Note tone="brick">{failed}</Note>}
      <Actions>
        <Button type="submit" loading={end.isBusy}>
          {t("common:action.save")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
