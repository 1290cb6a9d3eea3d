import { Button, Checkbox, NativeSelect } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { RoleOfPersonFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { HandOverRoleDocument, rosterQueries } from "./place.documents.js";
import type { PlaceOfRole } from "./role-menu.js";

interface HandOverDialogProps {
  role: RoleOfPersonFragment;
  place: PlaceOfRole;
  opened: boolean;
  onClose: () => void;
}

export function HandOverDialog({ role, place, opened, onClose }: HandOverDialogProps) {
  const { t } = useTranslation(["network", "common"]);
  const title = t("handOver.title", { role: t(`common:role.${role.kind}`) });
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <HandOverForm role={role} place={place} onClose={onClose} />
    </Dialog>
  );
}

function HandOverForm({ role, place, onClose }: Omit<HandOverDialogProps, "opened">) {
  const { t } = useTranslation(["network", "common"]);
  const [successor, setSuccessor] = useState("");
  const [staysInTeam, setStaysInTeam] = useState(true);
  const handOver = useAction(HandOverRoleDocument, {
    refetchQueries: rosterQueries,
    awaitRefetchQueries: true,
  });
  const candidates = successors(role, place);
  const { name } = role.person;
  const keepsAnother = place.roles.some(({ id, person }) => person.id === role.person.id && id !== role.id);

  async function submit() {
    if (!successor) return handOver.refuse("toPersonId", t("handOver.missing"));
    const answer = await handOver.run({ id: role.id, toPersonId: successor, staysInTeam });
    if (!answer) return;
    announce(
      t("handOver.done", { name: answer.handOverRole.person.name, role: t(`common:role.${role.kind}`) }),
    );
    onClose();
  }

  if (candidates.length === 0) {
    return (
      <>
        <Note tone="honey">{t("handOver.nobody")}</Note>
        <Actions>
          <Button onClick={onClose}>{t("common:action.close")}</Button>
        </Actions>
      </>
    );
  }
  const failed = handOver.errorBeside("toPersonId");
  return (
    <Form onSubmit={submit}>
      <p>
        {t("handOver.text", { name })} {keepsAnother && t("handOver.keeps", { name })}
      </p>
      <NativeSelect
        label={t("handOver.to")}
        data-autofocus
        value={successor}
        onChange={(event) => setSuccessor(event.currentTarget.value)}
        error={handOver.errorOf("toPersonId")}
        data={[
          { value: "", label: t("handOver.choose") },
          ...candidates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {!keepsAnother && (
        <Checkbox
          label={t("handOver.stays", { name })}
          checked={staysInTeam}
          onChange={(event) => setStaysInTeam(event.currentTarget.checked)}
          size="md"
        />
      )}
      {!keepsAnother && !staysInTeam && <Note tone="honey">{t("handOver.leaves", { name })}</Note>}
      {failed && <Note tone="brick">{failed}</Note>}
      <Actions>
        <Button type="submit" loading={handOver.isBusy}>
          {t("handOver.confirm")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}

/** The place's own people who do not hold the role yet. */
function successors(role: RoleOfPersonFragment, { roles }: PlaceOfRole): { id: string; name: string }[] {
  const holders = new Set(roles.filter(({ kind }) => kind === role.kind).map(({ person }) => person.id));
  const own = roles.filter(({ kind, person }) => kind !== "FACILITATOR" && !holders.has(person.id));
  return [...new Map(own.map(({ person }) => [person.id, person])).values()];
}
