import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Section } from "../../ui/section.js";
import { InviteDialog } from "./invite-dialog.js";
import { OpenInvitations } from "./open-invitations.js";
import { usePlace } from "./place-context.js";
import { RoleHistory } from "./role-history.js";
import { RoleGroup } from "./role-group.js";

const groups = ["PROJECT_LEAD", "DEPUTY_LEAD", "FACILITATOR", "TEAM_MEMBER"] as const;

/** Who works at a place, and what one may change about that. */
export default function TeamTab() {
  const { t } = useTranslation("network");
  const place = usePlace();
  const [isInviting, setInviting] = useState(false);
  const mayInvite = place.viewerCan.inviteKinds.length > 0;
  const ended = place.roleHistory.filter(({ until }) => until !== null);

  return (
    <>
      <Section
        title={t("place.team")}
        action={
          mayInvite && (
            <Button variant="default" onClick={() => setInviting(true)}>
              {t("place.invite")}
            </Button>
          )
        }
      >
        {groups.map((kind) => (
          <RoleGroup
            key={kind}
            title={t(`group.${kind}`)}
            roles={place.roles.filter((role) => role.kind === kind)}
            place={place}
          />
        ))}
        {ended.length > 0 && <RoleHistory roles={ended} />}
      </Section>
      {place.invitations.length > 0 && (
        <Section title={t("place.invitations")}>
          <OpenInvitations invitations={place.invitations} />
        </Section>
      )}
      {mayInvite && (
        <InviteDialog
          opened={isInviting}
          onClose={() => setInviting(false)}
          kinds={place.viewerCan.inviteKinds}
          place={place}
        />
      )}
    </>
  );
}
