import { useQuery } from "@apollo/client/react";
import { useTranslation } from "../../lib/i18n.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Section } from "../../ui/section.js";
import { Contributions } from "../contributions/contributions.js";
import { FormerTeam } from "./former-team.js";
import { InviteButton } from "./invite-button.js";
import { ModerationTeam } from "./moderation-team.js";
import { OpenInvitations } from "./open-invitations.js";
import { usePlace } from "./place-context.js";
import { ProcessGroup } from "./process-group.js";
import { RoleGroup } from "./role-group.js";
import { RoleList } from "./role-list.js";
import { TeamDocument } from "./team.documents.js";
import { usePlaceNews } from "./use-place-news.js";

/** Who works at a place and accompanies it, what it brings in, and what one may change about that. */
export default function TeamTab() {
  const { t } = useTranslation("network");
  const place = usePlace();
  const { data, error, refetch } = useQuery(TeamDocument, {
    variables: { id: place.id },
    fetchPolicy: "cache-and-network",
  });
  usePlaceNews({ placeId: place.id, parts: ["TEAM"] }, () => void refetch().catch(() => undefined));
  const team = data?.place;
  const of = (kind: (typeof place.roles)[number]["kind"]) => place.roles.filter((role) => role.kind === kind);
  const isLed = of("PROJECT_LEAD").length > 0;

  return (
    <>
      <ModerationTeam roles={of("FACILITATOR")} place={place} missing={team?.missingFacilitators ?? 0} />
      <Section
        title={t("group.PROJECT_LEAD")}
        action={
          <InviteButton
            label={t(isLed ? "team.inviteDeputy" : "team.inviteLead")}
            kinds={isLed ? ["DEPUTY_LEAD"] : ["PROJECT_LEAD", "DEPUTY_LEAD"]}
            place={place}
          />
        }
      >
        <RoleGroup title={t("team.lead")} roles={of("PROJECT_LEAD")} place={place} />
        <RoleGroup title={t("group.DEPUTY_LEAD")} roles={of("DEPUTY_LEAD")} place={place} />
      </Section>
      <Section
        title={t("group.TEAM_MEMBER")}
        action={<InviteButton label={t("place.invite")} kinds={["TEAM_MEMBER"]} place={place} />}
      >
        <RoleList roles={of("TEAM_MEMBER")} place={place} />
      </Section>
      {place.invitations.length > 0 && (
        <Section title={t("place.invitations")}>
          <OpenInvitations invitations={place.invitations} />
        </Section>
      )}
      {!team && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {team?.contributions && (
        <>
          <ProcessGroup
            place={place}
            members={team.processGroup.filter(({ until }) => until === null)}
            mayEdit={team.viewerCan.editProcessGroup}
          />
          <Contributions place={place} mayAdd={team.contributions.viewerCan.add} />
        </>
      )}
      <FormerTeam
        roles={place.roleHistory.filter(({ until }) => until !== null)}
        handOvers={team?.handOvers ?? []}
        members={team?.processGroup.filter(({ until }) => until !== null) ?? []}
        mayEdit={team?.viewerCan.editProcessGroup ?? false}
        place={place}
      />
    </>
  );
}
