import { Button } from "@mantine/core";
import { IconPlus, IconTableImport } from "@tabler/icons-react";
import { useState } from "react";
import type { Phase } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { later } from "../../lib/later.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Note } from "../../ui/note.js";
import { BlockForm } from "./block-form.js";
import classes from "./block-list.module.css";
import { BlockRow } from "./block-row.js";
import { anchors } from "./mending.js";
import { phases } from "./phases.js";
import { useRoadmap, type Block } from "./roadmap-context.js";
import { useMoveBlock } from "./use-move-block.js";
import { useRemoval } from "./use-removal.js";

const Import = later(() => import("./block-import.js"));

/** The Bausteine of a place by phase. */
export function BlockList() {
  const { t } = useTranslation(["process", "common"]);
  const { process, goTo } = useRoadmap();
  const [isAdding, setAdding] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const move = useMoveBlock();
  const removal = useRemoval();
  const { blocks, viewerCan } = process;
  const groups = groupsOf(blocks);
  const mayEdit = viewerCan.edit;

  const buttons = mayEdit && (
    <div className={`${classes.buttons} not-on-paper`}>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setAdding(true)}
        aria-expanded={isAdding}
      >
        {t("list.add")}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTableImport size={18} aria-hidden />}
        onClick={() => setImporting(true)}
      >
        {t("import.open")}
      </Button>
    </div>
  );

  return (
    <section
      id={anchors.list}
      tabIndex={-1}
      className={classes.section}
      aria-labelledby={`${anchors.list}-title`}
    >
      <div className={classes.head}>
        <h2 id={`${anchors.list}-title`}>{t("list.title")}</h2>
        {blocks.length > 0 && buttons}
      </div>
      {isAdding && (
        <div className={classes.adding}>
          <h3>{t("form.addTitle")}</h3>
          <BlockForm
            onDone={(id) => {
              setAdding(false);
              goTo(`baustein-${id}`);
            }}
            onCancel={() => setAdding(false)}
          />
        </div>
      )}
      {removal.removed && (
        <div className={classes.removed}>
          <Note tone="lake">
            {t("remove.done", { title: removal.removed.title })}{" "}
            <Button
              key={removal.removed.id}
              variant="subtle"
              size="compact-md"
              autoFocus
              loading={removal.isBusy}
              onClick={() => void removal.undo()}
            >
              {t("common:action.undo")}
            </Button>
          </Note>
        </div>
      )}
      {removal.problem && <Note tone="brick">{removal.problem}</Note>}
      {move.problem && <Note tone="brick">{move.problem}</Note>}
      {blocks.length === 0 && !isAdding && (
        <EmptyState
          drawing="path"
          title={t("list.empty")}
          action={buttons}
          example={mayEdit && t("list.emptyExample")}
        >
          {t("list.emptyText")}
        </EmptyState>
      )}
      {groups.map(([phase, members]) => (
        <section key={phase} className={classes.group} aria-labelledby={`bausteine-${phase}`}>
          <h3 id={`bausteine-${phase}`}>{t(`phase.${phase}`)}</h3>
          <ol className={classes.blocks}>
            {members.map((block) => (
              <BlockRow
                key={block.id}
                block={block}
                siblings={members}
                move={move}
                onRemove={removal.remove}
              />
            ))}
          </ol>
        </section>
      ))}
      {isImporting && <Import.Part onClose={() => setImporting(false)} />}
    </section>
  );
}

function groupsOf(blocks: readonly Block[]): [Phase, Block[]][] {
  return phases
    .map((phase): [Phase, Block[]] => [phase, blocks.filter((block) => block.phase === phase)])
    .filter(([, members]) => members.length > 0);
}
