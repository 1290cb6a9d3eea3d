import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useState } from "react";
import type { PlaceQuery } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link, useParams } from "../../lib/router.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { PlaceTile } from "../../ui/place-tile.js";
import { Section } from "../../ui/section.js";
import { InviteDialog } from "./invite-dialog.js";
import { OpenInvitations } from "./open-invitations.js";
import { PlaceDocument } from "./place.documents.js";
import { PlaceFacts } from "./place-facts.js";
import { RoleHistory } from "./role-history.js";
import { RoleGroup } from "./role-group.js";

type Place = PlaceQuery["place"];

/** A place: what it is, who works there, and what one may change about that. */
export default function PlacePage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(PlaceDocument, { variables: { id } });
  if (data) return <PlaceDetails key={data.place.id} place={data.place} />;
  return (
    <Page>{error ? <Failure error={error} level={1} onRetry={() => void refetch()} /> : <Loading />}</Page>
  );
}

const groups = ["PROJECT_LEAD", "DEPUTY_LEAD", "FACILITATOR", "TEAM_MEMBER"] as const;

function PlaceDetails({ place }: { place: Place }) {
  const { t } = useTranslation("network");
  const [isInviting, setInviting] = useState(false);
  const mayInvite = place.viewerCan.inviteKinds.length > 0;
  const ended = place.roleHistory.filter(({ until }) => until !== null);

  return (
    <Page>
      <PageHeader
        title={place.name}
        mark={<PlaceTile place={place} size="large" />}
        action={
          place.channel && (
            <Button
              component={Link}
              to={`/gespraeche/kanal/${place.channel.id}`}
              leftSection={<IconLock size={18} aria-hidden />}
            >
              {t("place.channel")}
            </Button>
          )
        }
      >
        {t(`type.${place.owner.type}`)}
      </PageHeader>
      <PlaceFacts place={place} />
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
    </Page>
  );
}
