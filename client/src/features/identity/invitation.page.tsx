import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import { useTranslation } from "../../lib/i18n.js";
import { navigate } from "../../lib/place.js";
import { Link } from "../../lib/router.js";
import { useAction } from "../../lib/use-action.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Facts } from "../../ui/facts.js";
import { Form } from "../../ui/form.js";
import { Loading } from "../../ui/loading.js";
import { Note } from "../../ui/note.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { PasswordField } from "./password-field.js";
import { welcome } from "./sign-in.documents.js";
import { useLinkToken } from "./use-link-token.js";
import { useViewer } from "./viewer-context.js";

const InvitationDocument = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      givenName
      familyName
      email
      kind
      placeName
      roundTitle
    }
  }
`);

const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($token: String!, $password: String) {
    acceptInvitation(token: $token, password: $password) {
      ...Viewer
    }
  }
`);

export default function InvitationPage() {
  const { t } = useTranslation(["identity", "common"]);
  const viewer = useViewer();
  const token = useLinkToken();
  const [password, setPassword] = useState("");
  const { data, error, refetch } = useQuery(InvitationDocument, { variables: { token } });
  const accept = useAction(AcceptInvitationDocument, {
    update: (cache, { data: answer }) => welcome(cache, answer?.acceptInvitation),
  });

  async function submit() {
    if (!(await accept.run({ token, password: password || null }))) return;
    // Somebody else's things may still be in memory.
    if (viewer) window.location.assign("/gespraeche");
    else navigate("/gespraeche", { replace: true });
  }

  if (!data)
    return (
      <Page>{error ? <Failure error={error} level={1} onRetry={() => void refetch()} /> : <Loading />}</Page>
    );
  const offer = data.invitation;
  if (!offer) return <GoneInvitation />;

  const facts = [
    { term: t("invitation.role"), text: t(`common:role.${offer.kind}`) },
    ...(offer.placeName ? [{ term: t("invitation.place"), text: offer.placeName }] : []),
    { term: t("invitation.address"), text: offer.email },
  ];
  const failed = accept.errorBeside("password");
  return (
    <Page width="narrow">
      <PageHeader title={t("invitation.title", { name: `${offer.givenName} ${offer.familyName}` })}>
        {t("invitation.offer", { round: offer.roundTitle })}
      </PageHeader>
      <Facts facts={facts} />
      <p>{t("invitation.what")}</p>
      {viewer && viewer.email !== offer.email && (
        <Note tone="honey">{t("invitation.other", { name: viewer.person.name, email: offer.email })}</Note>
      )}
      <br />
      <Form onSubmit={submit}>
        <PasswordField
          label={t("common:field.optional", { label: t("invitation.password") })}
          description={t("invitation.passwordHelp")}
          name="password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={accept.errorOf("password")}
        />
        {failed && <Note tone="brick">{failed}</Note>}
        <Button type="submit" size="lg" loading={accept.isBusy}>
          {t("invitation.submit")}
        </Button>
      </Form>
    </Page>
  );
}

function GoneInvitation() {
  const { t } = useTranslation("identity");
  return (
    <Page>
      <EmptyState
        drawing="letter"
        level={1}
        title={t("invitation.gone")}
        action={
          <Button component={Link} to="/anmelden">
            {t("invitation.toSignIn")}
          </Button>
        }
      >
        {t("invitation.goneText")}
      </EmptyState>
    </Page>
  );
}
