import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import type { RoleKind } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { Section } from "../../ui/section.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { Accounts } from "./accounts.js";
import { InviteDialog } from "./invite-dialog.js";
import { OpenInvitations } from "./open-invitations.js";
import { RoleGroup } from "./role-group.js";

const OfficesDocument = graphql(`
  query Offices($round: ID!) {
    round(id: $round) {
      id
      offices {
        ...RoleOfPerson
      }
      invitations {
        ...InvitationFields
      }
    }
  }
`);

const offices: ("STAFF" | "STEERING_GROUP" | "FUNDER")[] = ["STAFF", "STEERING_GROUP", "FUNDER"];
const isOffice = (kind: RoleKind): boolean => offices.some((office) => office === kind);

/** For the programme office: who has a task for the whole round, and everybody's accounts. */
export default function OfficesPage() {
  const { t } = useTranslation("network");
  const { round } = useSignedInViewer();
  const kinds = round?.viewerCan.inviteKinds.filter(isOffice) ?? [];
  if (round && kinds.length > 0) return <Offices roundId={round.id} kinds={kinds} />;
  return (
    <Page>
      <EmptyState drawing="door" level={1} title={t("offices.title")}>
        {t("offices.forbidden")}
      </EmptyState>
    </Page>
  );
}

function Offices({ roundId, kinds }: { roundId: string; kinds: RoleKind[] }) {
  const { t } = useTranslation("network");
  const [isInviting, setInviting] = useState(false);
  const { data, error, refetch } = useQuery(OfficesDocument, { variables: { round: roundId } });
  const roles = data?.round.offices ?? [];
  const invitations = data?.round.invitations ?? [];

  return (
    <Page>
      <PageHeader
        title={t("offices.title")}
        action={<Button onClick={() => setInviting(true)}>{t("place.invite")}</Button>}
      >
        {t("offices.context")}
      </PageHeader>
      {!data && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data && (
        <Section title={t("place.team")}>
          {offices.map((kind) => (
            <RoleGroup
              key={kind}
              title={t(`offices.group.${kind}`)}
              roles={roles.filter((role) => role.kind === kind)}
            />
          ))}
        </Section>
      )}
      {invitations.length > 0 && (
        <Section title={t("place.invitations")}>
          <OpenInvitations invitations={invitations} />
        </Section>
      )}
      <Section title={t("offices.accounts")}>
        <Accounts roundId={roundId} />
      </Section>
      <InviteDialog opened={isInviting} onClose={() => setInviting(false)} kinds={kinds} />
    </Page>
  );
}
