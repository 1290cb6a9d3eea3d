import { useQuery } from "@apollo/client/react";
import { Button, Checkbox, NativeSelect } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { HandOverListQuery, RoleOfPersonFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Failure } from "../../ui/failure.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Loading } from "../../ui/loading.js";
import { Note } from "../../ui/note.js";
import { DutyChecklist } from "./duty-checklist.js";
import { HandOverRoleDocument, rosterQueries } from "./place.documents.js";
import type { PlaceOfRole } from "./role-menu.js";
import { HandOverListDocument } from "./team.documents.js";

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
      <HandOverSteps role={role} place={place} onClose={onClose} />
    </Dialog>
  );
}

type Steps = Omit<HandOverDialogProps, "opened">;

/** Who could take the role, and what would go along, as it is now. */
function HandOverSteps({ role, place, onClose }: Steps) {
  const { t } = useTranslation(["network", "common"]);
  const { data, error, refetch } = useQuery(HandOverListDocument, {
    variables: { placeId: place.id, roleId: role.id, personId: role.person.id },
    fetchPolicy: "network-only",
  });
  if (!data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (data.place.successors.length > 0) {
    return <HandOverForm role={role} place={place} onClose={onClose} list={data.place} />;
  }
  return (
    <>
      <Note tone="honey">
        {t(role.kind === "FACILITATOR" ? "handOver.noFacilitator" : "handOver.nobody")}
      </Note>
      <Actions>
        <Button onClick={onClose}>{t("common:action.close")}</Button>
      </Actions>
    </>
  );
}

function HandOverForm({ role, place, onClose, list }: Steps & { list: HandOverListQuery["place"] }) {
  const { t } = useTranslation(["network", "common"]);
  const [successor, setSuccessor] = useState("");
  const [staysInTeam, setStaysInTeam] = useState(true);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const handOver = useAction(HandOverRoleDocument, {
    refetchQueries: rosterQueries,
    awaitRefetchQueries: true,
  });
  const { name } = role.person;
  const keepsAnother = place.roles.some(({ id, person }) => person.id === role.person.id && id !== role.id);
  const mayStay = !keepsAnother && role.kind !== "FACILITATOR" && !role.person.deactivated;
  const isThere = !role.person.deactivated && (keepsAnother || (mayStay && staysInTeam));
  const moving = list.duties.filter(({ id }) => !isThere || !kept.has(id)).length;

  async function submit() {
    if (!successor) return handOver.refuse("toPersonId", t("handOver.missing"));
    const keepDutyIds = isThere ? [...kept] : [];
    const answer = await handOver.run({
      ...{ id: role.id, toPersonId: successor, staysInTeam: mayStay && staysInTeam, keepDutyIds },
    });
    if (!answer) return;
    const heir = { name: answer.handOverRole.person.name, role: t(`common:role.${role.kind}`) };
    announce(moving > 0 ? t("handOver.doneWith", { ...heir, count: moving }) : t("handOver.done", heir));
    onClose();
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
          ...list.successors.map((person) => ({ value: person.id, label: person.name })),
        ]}
      />
      {mayStay && (
        <Checkbox
          label={t("handOver.stays", { name })}
          checked={staysInTeam}
          onChange={(event) => setStaysInTeam(event.currentTarget.checked)}
          size="md"
        />
      )}
      {mayStay && !staysInTeam && <Note tone="honey">{t("handOver.leaves", { name })}</Note>}
      <DutyChecklist duties={list.duties} name={name} kept={kept} onKeep={isThere ? setKept : undefined} />
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
