import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { graphql } from "../../gql/index.js";
import type { TopicChangesQuery, TopicFieldsFragment } from "../../gql/graphql.js";
import { formatExact } from "../../lib/dates.js";
import { readProblem } from "../../lib/errors.js";
import { useTranslation } from "../../lib/i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { Loading } from "../../ui/loading.js";
import { Note } from "../../ui/note.js";
import classes from "./message-history.module.css";

const Changes = graphql(`
  query TopicChanges($id: ID!) {
    topic(id: $id) {
      id
      changes {
        number
        kind
        at
        by {
          id
          name
        }
        oldTitle
        newTitle
      }
    }
  }
`);

type Change = TopicChangesQuery["topic"]["changes"][number];

/** Who changed the topic itself, and when; nothing is taken out of it. */
export default function TopicChanges({
  topic,
  onClose,
}: {
  topic: TopicFieldsFragment;
  onClose: () => void;
}) {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    client.query({ query: Changes, variables: { id: topic.id }, fetchPolicy: "no-cache" }).then(
      ({ data }) => data && setChanges(data.topic.changes),
      (error: unknown) => setProblem(readProblem(error).text),
    );
  }, [client, topic.id]);

  return (
    <Dialog opened onClose={onClose} title={t("changes.title")}>
      {problem && <Note tone="brick">{problem}</Note>}
      {!changes && !problem && <Loading />}
      {changes && (
        <ol className={classes.versions}>
          {changes.map((change) => (
            <li key={change.number}>
              <p className={classes.at}>{formatExact(change.at)}</p>
              <p>{wordsOf(change)}</p>
            </li>
          ))}
          <li>
            <p className={classes.at}>{formatExact(topic.startedAt)}</p>
            <p>{t("changes.STARTED", { name: topic.startedBy.name })}</p>
          </li>
        </ol>
      )}
    </Dialog>
  );

  function wordsOf({ kind, by: { name }, oldTitle, newTitle }: Change): string {
    return t(`changes.${kind}`, { name, before: oldTitle ?? "", after: newTitle ?? "" });
  }
}
