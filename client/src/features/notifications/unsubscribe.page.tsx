import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import type { NotificationMailKind } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { Link, useParams } from "../../lib/router.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { Note } from "../../ui/note.js";
import { PageHeader } from "../../ui/page-header.js";
import { Page } from "../../ui/page.js";
import classes from "./unsubscribe.module.css";

const MailSubscriptionDocument = graphql(`
  query MailSubscription($token: String!) {
    mailSubscription(token: $token) {
      kind
    }
  }
`);

const UnsubscribeDocument = graphql(`
  mutation Unsubscribe($token: String!) {
    unsubscribe(token: $token) {
      kind
      undo
    }
  }
`);

const ResubscribeDocument = graphql(`
  mutation Resubscribe($undo: String!) {
    resubscribe(undo: $undo) {
      kind
    }
  }
`);

/** Where the links of mails lead, signed in or not. Opening the page changes nothing: mail servers open links, too. */
export default function UnsubscribePage() {
  const { t } = useTranslation("notifications");
  const { token = "" } = useParams();
  const { data, error, refetch } = useQuery(MailSubscriptionDocument, {
    variables: { token },
    fetchPolicy: "no-cache",
  });
  const kind = data?.mailSubscription?.kind;

  return (
    <Page width="narrow">
      {kind && <Unsubscribing token={token} kind={kind} />}
      {data && !kind && (
        <PageHeader title={t("unsubscribe.unknown")}>{t("unsubscribe.unknownText")}</PageHeader>
      )}
      {!data && (error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />)}
    </Page>
  );
}

function Unsubscribing({ token, kind }: { token: string; kind: NotificationMailKind }) {
  const { t } = useTranslation("notifications");
  const unsubscribe = useAction(UnsubscribeDocument);
  const resubscribe = useAction(ResubscribeDocument);
  const [undo, setUndo] = useState<string | null>(null);
  const [isBack, setBack] = useState(false);
  const problem = unsubscribe.problem ?? resubscribe.problem;

  async function leave() {
    setBack(false);
    const answer = await unsubscribe.run({ token });
    if (answer) setUndo(answer.unsubscribe.undo);
  }

  async function comeBack() {
    if (!undo || !(await resubscribe.run({ undo }))) return;
    setUndo(null);
    setBack(true);
  }

  return (
    <>
      <PageHeader title={undo === null ? t(`unsubscribe.title.${kind}`) : t("unsubscribe.finished")}>
        {undo === null && t(`unsubscribe.text.${kind}`)}
      </PageHeader>
      {undo !== null && <Note tone="leaf">{t(`unsubscribe.done.${kind}`)}</Note>}
      {isBack && <Note tone="lake">{t("unsubscribe.undone")}</Note>}
      {problem && <Note tone="brick">{problem.text}</Note>}
      <Actions>
        {undo === null ? (
          <Button size="lg" loading={unsubscribe.isBusy} onClick={() => void leave()}>
            {t(`unsubscribe.submit.${kind}`)}
          </Button>
        ) : (
          <Button variant="default" loading={resubscribe.isBusy} onClick={() => void comeBack()}>
            {t("unsubscribe.undo")}
          </Button>
        )}
      </Actions>
      <p className={classes.settings}>
        <Link to="/profil#benachrichtigungen">{t("unsubscribe.settings")}</Link>
      </p>
    </>
  );
}
