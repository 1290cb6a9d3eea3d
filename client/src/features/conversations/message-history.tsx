import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { graphql } from "../../gql/index.js";
import type { MessageHistoryQuery } from "../../gql/graphql.js";
import { formatExact } from "../../lib/dates.js";
import { readProblem } from "../../lib/errors.js";
import { useTranslation } from "../../lib/i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { Loading } from "../../ui/loading.js";
import { Note } from "../../ui/note.js";
import classes from "./message-history.module.css";
import { MessageText } from "./message-text.js";

const History = graphql(`
  query MessageHistory($id: ID!) {
    message(id: $id) {
      id
      body
      editedAt
      history {
        version
        body
        at
      }
    }
  }
`);

type Versions = MessageHistoryQuery["message"]["history"];

/** "bearbeitet", and behind it what was said before. */
export function MessageHistory({ messageId, editedAt }: { messageId: string; editedAt: string }) {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const [isOpen, setOpen] = useState(false);
  const [versions, setVersions] = useState<Versions | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function open(): void {
    setOpen(true);
    setProblem(null);
    client.query({ query: History, variables: { id: messageId }, fetchPolicy: "no-cache" }).then(
      ({ data }) => data && setVersions(data.message.history),
      (error: unknown) => setProblem(readProblem(error).text),
    );
  }

  return (
    <>
      <button type="button" className={classes.edited} title={formatExact(editedAt)} onClick={open}>
        {t("message.edited")}
      </button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t("history.title")} size="lg">
        {problem && <Note tone="brick">{problem}</Note>}
        {!versions && !problem && <Loading />}
        <ol className={classes.versions}>
          {versions?.map(({ version, body, at }) => (
            <li key={version}>
              <p className={classes.at}>{t("history.until", { time: formatExact(at) })}</p>
              <MessageText body={body} />
            </li>
          ))}
        </ol>
      </Dialog>
    </>
  );
}
