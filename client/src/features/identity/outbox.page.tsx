import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { graphql } from "../../gql/index.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import { RelativeTime } from "../../ui/relative-time.js";
import { MailText } from "./mail-text.js";
import classes from "./outbox.module.css";
import { useHub } from "./viewer-context.js";

const OutboxDocument = graphql(`
  query Outbox {
    outbox {
      id
      to
      subject
      text
      at
    }
  }
`);

/** A link is mailed somewhat after it was asked for; nobody should have to ask for what lies here. In milliseconds. */
const refreshEvery = 3_000;

/** Mails that nobody sends, because no mail server is set up: for the demo and for development. */
export default function OutboxPage() {
  return useHub().outboxOpen ? <Outbox /> : <ClosedOutbox />;
}

function Outbox() {
  const { t } = useTranslation("identity");
  const { data, error, refetch } = useQuery(OutboxDocument, {
    fetchPolicy: "network-only",
    pollInterval: refreshEvery,
    skipPollAttempt: () => document.visibilityState === "hidden",
  });

  return (
    <Page>
      <PageHeader
        title={t("outbox.title")}
        action={
          <Button variant="default" onClick={() => void refetch()}>
            {t("outbox.refresh")}
          </Button>
        }
      >
        {t("outbox.intro")}
      </PageHeader>
      {!data && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data?.outbox.length === 0 && (
        <EmptyState
          drawing="letter"
          title={t("outbox.empty")}
          example={t("outbox.emptyExample")}
          action={<SignInButton />}
        >
          {t("outbox.emptyText")}
        </EmptyState>
      )}
      {data?.outbox.map((mail) => (
        <article key={mail.id} className={classes.mail}>
          <h2 className={classes.subject}>{mail.subject}</h2>
          <p className={classes.to}>
            {t("outbox.to")} {mail.to} · <RelativeTime at={mail.at} />
          </p>
          <MailText text={mail.text} />
        </article>
      ))}
    </Page>
  );
}

function ClosedOutbox() {
  const { t } = useTranslation("identity");
  return (
    <Page>
      <EmptyState drawing="letter" level={1} title={t("outbox.closed")} action={<SignInButton />}>
        {t("outbox.closedText")}
      </EmptyState>
    </Page>
  );
}

function SignInButton() {
  const { t } = useTranslation("identity");
  return (
    <Button component={Link} to="/anmelden">
      {t("outbox.toSignIn")}
    </Button>
  );
}
