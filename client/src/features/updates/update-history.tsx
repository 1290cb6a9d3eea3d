import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import type { UpdateHistoryQuery } from "../../gql/graphql.js";
import { formatExact } from "../../lib/dates.js";
import { readProblem } from "../../lib/errors.js";
import { useTranslation } from "../../lib/i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { Loading } from "../../ui/loading.js";
import { Note } from "../../ui/note.js";
import { HealthBadge } from "./health-badge.js";
import { UpdateBody } from "./update-body.js";
import { UpdateHistoryDocument } from "./update.documents.js";
import classes from "./update-history.module.css";

type Versions = UpdateHistoryQuery["update"]["history"];

/** "bearbeitet", and behind it how it stood before. */
export function UpdateHistory({ updateId, editedAt }: { updateId: string; editedAt: string }) {
  const { t } = useTranslation("updates");
  const client = useApolloClient();
  const [isOpen, setOpen] = useState(false);
  const [versions, setVersions] = useState<Versions | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function open(): void {
    setOpen(true);
    setProblem(null);
    client.query({ query: UpdateHistoryDocument, variables: { id: updateId }, fetchPolicy: "no-cache" }).then(
      ({ data }) => data && setVersions(data.update.history),
      (error: unknown) => setProblem(readProblem(error).text),
    );
  }

  return (
    <>
      <button type="button" className={classes.edited} title={formatExact(editedAt)} onClick={open}>
        {t("item.edited")}
      </button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t("history.title")} size="lg">
        {problem && <Note tone="brick">{problem}</Note>}
        {!versions && !problem && <Loading />}
        <ol className={classes.versions}>
          {versions?.map(({ version, by, at, health, ...words }) => (
            <li key={version}>
              <p className={classes.at}>{t("history.by", { name: by.name, time: formatExact(at) })}</p>
              <HealthBadge health={health} />
              <UpdateBody words={words} level={3} />
            </li>
          ))}
        </ol>
      </Dialog>
    </>
  );
}
