import { Button, NativeSelect, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { RoleKind } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { InviteDocument, rosterQueries } from "./place.documents.js";
import type { PlaceOfRole } from "./role-menu.js";

interface InviteDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Roles the viewer may invite to, in the order of the choice. */
  kinds: RoleKind[];
  place?: PlaceOfRole;
}

export function InviteDialog({ opened, onClose, ...rest }: InviteDialogProps) {
  const { t } = useTranslation("network");
  return (
    <Dialog opened={opened} onClose={onClose} title={t("invite.title")}>
      <InviteForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

const blank = { givenName: "", familyName: "", email: "" };
const fields = ["givenName", "familyName", "email"] as const;

function InviteForm({ kinds, place, onClose }: Omit<InviteDialogProps, "opened">) {
  const { t } = useTranslation(["network", "common"]);
  const { round } = useSignedInViewer();
  const isLed = place?.roles.some(({ kind }) => kind === "PROJECT_LEAD") ?? false;
  const offered = isLed ? kinds.filter((kind) => kind !== "PROJECT_LEAD") : kinds;
  const [kind, setKind] = useState<RoleKind>(offered.includes("TEAM_MEMBER") ? "TEAM_MEMBER" : offered[0]!);
  const [guest, setGuest] = useState(blank);
  const invite = useAction(InviteDocument, { refetchQueries: rosterQueries });

  async function submit() {
    const missing = fields.find((field) => !guest[field].trim());
    if (missing) return invite.refuse(missing, t("common:problem.REQUIRED"));
    const answer = await invite.run({
      input: { ...guest, kind, roundId: round?.id ?? "", placeId: place?.id ?? null },
    });
    if (!answer) return;
    announce(t("invite.sent", { name: answer.invite.name }));
    onClose();
  }

  const input = (field: (typeof fields)[number]) => ({
    label: t(`invite.${field}`),
    value: guest[field],
    error: invite.errorOf(field),
    // Not the inviter's own name: the browser should not offer it.
    autoComplete: "off",
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setGuest({ ...guest, [field]: event.currentTarget.value }),
  });

  const failed = invite.errorBeside("kind", ...fields);
  return (
    <Form onSubmit={submit}>
      <p>{t("invite.intro")}</p>
      <NativeSelect
        label={t("invite.kind")}
        data-autofocus
        description={isLed && kinds.includes("PROJECT_LEAD") ? t("invite.leadTaken") : undefined}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as RoleKind)}
        error={invite.errorOf("kind")}
        data={offered.map((value) => ({ value, label: t(`common:role.${value}`) }))}
      />
      <TextInput {...input("givenName")} maxLength={100} />
      <TextInput {...input("familyName")} maxLength={100} />
      <TextInput
        {...input("email")}
        type="email"
        inputMode="email"
        maxLength={254}
        description={t("invite.emailHelp")}
      />
      {failed && <Note tone="brick">{failed}</Note>}
      <Actions>
        <Button type="submit" loading={invite.isBusy}>
          {t("invite.submit")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
