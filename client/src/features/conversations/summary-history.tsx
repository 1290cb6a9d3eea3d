import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { graphql } from "../../gql/index.js";
import type { SummaryHistoryQuery } from "../../gql/graphql.js";
import { formatExact } from "../../lib/dates.js";
import { readProblem } from "../../lib/errors.js";
import { useTranslation } from "../../lib/i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { Loading } from "../../ui/loading.js";
import { Note } from "../../ui/note.js";
import classes from "./message-history.module.css";
import { MessageText } from "./message-text.js";

const History = graphql(`
  query SummaryHistory($id: ID!) {
    topic(id: $id) {
      id
      summaryHistory {
        version
        body
        writtenAt
        writtenBy {
          id
          name
        }
      }
    }
  }
`);

type Wordings = SummaryHistoryQuery["topic"]["summaryHistory"];

/** Every wording of the summary, with who wrote it. */
export default function SummaryHistory({ topicId, onClose }: { topicId: string; onClose: () => void }) {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const [wordings, setWordings] = useState<Wordings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    client.query({ query: History, variables: { id: topicId }, fetchPolicy: "no-cache" }).then(
      ({ data }) => data && setWordings(data.topic.summaryHistory),
      (error: unknown) => setProblem(readProblem(error).text),
    );
  }, [client, topicId]);

  return (
    <Dialog opened onClose={onClose} title={t("summary.historyTitle")} size="lg">
      {problem && <Note tone="brick">{problem}</Note>}
      {!wordings && !problem && <Loading />}
      <ol className={classes.versions}>
        {wordings?.map(({ version, body, writtenAt, writtenBy }) => (
          <li key={version}>
            <p className={classes.at}>
              {t("summary.wording", { name: writtenBy.name, time: formatExact(writtenAt) })}
            </p>
            {body ? <MessageText body={body} /> : <p>{t("summary.takenAway")}</p>}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
