import { useApolloClient } from "@apollo/client/react";
import { Button, Textarea } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { IconDownload, IconFileSpreadsheet } from "@tabler/icons-react";
import { useRef, useState, type ChangeEvent } from "react";
import { graphql } from "../../gql/index.js";
import type { PreviewBlockImportQuery } from "../../gql/graphql.js";
import { readProblem } from "../../lib/errors.js";
import { useTranslation } from "../../lib/i18n.js";
import { newId } from "../../lib/new-id.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import classes from "./block-import.module.css";
import { datesOf } from "./dates-of.js";
import { RoadmapDocument } from "./process.documents.js";
import { readTextFile } from "./read-text-file.js";
import { useRoadmap } from "./roadmap-context.js";
import { sampleUrl } from "./sample-table.js";

export const BlockImportFields = graphql(`
  fragment BlockImportFields on BlockImport {
    isDone
    rows {
      line
      title
      phase
      startsOn
      endsOn
      description
      checklist
    }
    errors {
      line
      field
      message
    }
  }
`);

const PreviewDocument = graphql(`
  query PreviewBlockImport($placeId: ID!, $csv: String!) {
    previewBlockImport(placeId: $placeId, csv: $csv) {
      ...BlockImportFields
    }
  }
`);

const ImportDocument = graphql(`
  mutation ImportBlocks($id: ID!, $placeId: ID!, $csv: String!) {
    importBlocks(id: $id, placeId: $placeId, csv: $csv) {
      ...BlockImportFields
    }
  }
`);

type Preview = PreviewBlockImportQuery["previewBlockImport"];

/** Takes Bausteine over from a table: shown first, and then all of them or none. */
export default function BlockImport({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(["process", "common"]);
  const { place } = useRoadmap();
  const client = useApolloClient();
  const [csv, setCsv] = useState("");
  // One for each wording: sent again after a broken line, it is not taken twice.
  const [id, setId] = useState(newId);
  const [preview, setPreview] = useState<Preview>();
  const [isLooking, setLooking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const take = useAction(ImportDocument, { refetchQueries: [RoadmapDocument], awaitRefetchQueries: true });
  const result = useRef<HTMLDivElement>(null);

  function change(text: string) {
    setCsv(text);
    setId(newId());
    setPreview(undefined);
    setProblem(undefined);
  }

  async function look(text: string) {
    if (!text.trim()) return setProblem(t("import.nothing"));
    setLooking(true);
    setProblem(undefined);
    try {
      const { data } = await client.query({
        query: PreviewDocument,
        variables: { placeId: place.id, csv: text },
        fetchPolicy: "no-cache",
      });
      setPreview(data?.previewBlockImport);
      requestAnimationFrame(() => result.current?.focus());
    } catch (error) {
      setProblem(readProblem(error).text);
    } finally {
      setLooking(false);
    }
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.currentTarget.files ?? [];
    // The same file may be chosen again once it has been mended.
    event.currentTarget.value = "";
    if (!file) return;
    const text = await readTextFile(file);
    change(text);
    await look(text);
  }

  async function submit() {
    const answer = await take.run({ id, placeId: place.id, csv });
    if (!answer) return;
    if (!answer.importBlocks.isDone) {
      setPreview(answer.importBlocks);
      return result.current?.focus();
    }
    announce(t("import.done", { count: answer.importBlocks.rows.length }));
    onClose();
  }

  const mayTake = preview && preview.errors.length === 0 && preview.rows.length > 0;
  return (
    <Dialog opened onClose={onClose} title={t("import.title")} size="xl">
      <div className={classes.import}>
        <p>{t("import.intro")}</p>
        <p>
          <a href={sampleUrl(t)} download={t("import.sampleName")} className={classes.sample}>
            <IconDownload size={18} aria-hidden /> {t("import.sample")}
          </a>
        </p>
        <label className={classes.file}>
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            onChange={(event) => void choose(event)}
          />
          <span>
            <IconFileSpreadsheet size={20} aria-hidden /> {t("import.choose")}
          </span>
        </label>
        <Form onSubmit={() => look(csv)}>
          <Textarea
            label={t("import.paste")}
            description={t("import.pasteHelp")}
            rows={5}
            value={csv}
            error={problem}
            onChange={(event) => change(event.currentTarget.value)}
            classNames={{ input: classes.table }}
          />
          {!preview && (
            <Actions>
              <Button type="submit" variant="default" loading={isLooking}>
                {t("import.preview")}
              </Button>
            </Actions>
          )}
        </Form>
        {preview && (
          <div ref={result} tabIndex={-1} role="group" aria-label={t("import.result")}>
            <Findings preview={preview} />
            <Rows rows={preview.rows} />
          </div>
        )}
        {take.problem && <Note tone="brick">{take.problem.text}</Note>}
        <Actions>
          {mayTake && (
            <Button loading={take.isBusy} onClick={() => void submit()}>
              {t("import.take", { count: preview.rows.length })}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t("common:action.cancel")}
          </Button>
        </Actions>
      </div>
    </Dialog>
  );
}

function Findings({ preview: { errors, rows } }: { preview: Preview }) {
  const { t } = useTranslation("process");
  if (errors.length === 0)
    return (
      <Note tone="leaf">{t(rows.length > 0 ? "import.fine" : "import.noRows", { count: rows.length })}</Note>
    );
  return (
    <Note tone="brick">
      <p>{t("import.errors", { count: errors.length })}</p>
      <ul className={classes.errors}>
        {errors.map(({ line, field, message }) => (
          <li key={`${line} ${field} ${message}`}>
            <strong>{field ? t("import.lineField", { line, field }) : t("import.line", { line })}</strong>{" "}
            {message}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function Rows({ rows }: { rows: Preview["rows"] }) {
  const { t } = useTranslation("process");
  if (rows.length === 0) return null;
  return (
    <div className={classes.scroll} role="region" tabIndex={0} aria-label={t("import.rows")}>
      <table className={classes.rows}>
        <thead>
          <tr>
            <th scope="col">{t("import.column.line")}</th>
            <th scope="col">{t("form.title")}</th>
            <th scope="col">{t("form.phase")}</th>
            <th scope="col">{t("import.column.dates")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td>{row.line}</td>
              <td>
                {row.title}
                {row.checklist.length > 0 && (
                  <span className={classes.more}>{t("import.items", { count: row.checklist.length })}</span>
                )}
              </td>
              <td>{t(`phase.${row.phase}`)}</td>
              <td>{datesOf(row, t) ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
