import { ActionIcon, Button } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowUp,
  IconCheck,
  IconPencil,
  IconPlayerPlay,
  IconRestore,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import classes from "./block-details.module.css";
import { BlockForm } from "./block-form.js";
import { Changes } from "./changes.js";
import { Checklist } from "./checklist.js";
import { MissingSteps } from "./missing-steps.js";
import {
  CompleteBlockDocument,
  ReopenBlockDocument,
  SetNextStepDocument,
  SkipBlockDocument,
  StartBlockDocument,
} from "./process.documents.js";
import { ReasonDialog } from "./reason-dialog.js";
import { useRoadmap, type Block, type BlockDetails as Details } from "./roadmap-context.js";
import { moveButton, type MoveBlock } from "./use-move-block.js";
import { useStep } from "./use-step.js";

interface BlockDetailsProps {
  block: Block;
  details: Details;
  siblings: readonly Block[];
  move: MoveBlock;
  onRemove: (block: Block) => void;
}

/** What a Baustein is about, what is done of it, and what may be done with it. */
export function BlockDetails({ block, details, ...rest }: BlockDetailsProps) {
  const { t } = useTranslation("process");
  const { process, goTo } = useRoadmap();
  const [isEditing, setEditing] = useState(false);
  const mayEdit = process.viewerCan.edit;
  const backToRow = () => {
    setEditing(false);
    goTo(`baustein-${block.id}`);
  };

  if (isEditing) {
    return (
      <div className={classes.details}>
        <BlockForm block={block} onDone={backToRow} onCancel={backToRow} />
      </div>
    );
  }
  return (
    <div className={classes.details}>
      {details.description ? (
        <p className={classes.description}>{details.description}</p>
      ) : (
        <p className={classes.nothing}>{t("details.noDescription")}</p>
      )}
      {details.skipReason && block.state === "SKIPPED" && (
        <Note tone="lake">{t("details.skipped", { reason: details.skipReason })}</Note>
      )}
      {details.needsFirstHearing && block.state !== "DONE" && (
        <p className={classes.nothing}>{t("details.needsFirstHearing")}</p>
      )}
      <Checklist block={block} details={details} mayEdit={mayEdit} />
      {mayEdit && <Deeds block={block} onEdit={() => setEditing(true)} {...rest} />}
      <Changes changes={details.changes} />
    </div>
  );
}

interface DeedsProps extends Omit<BlockDetailsProps, "details"> {
  onEdit: () => void;
}

function Deeds({ block, siblings, move, onEdit, onRemove }: DeedsProps) {
  const { t } = useTranslation(["process", "common"]);
  const { place } = useRoadmap();
  const [question, setQuestion] = useState<"skip" | "reopen">();
  const start = useStep(StartBlockDocument);
  const complete = useStep(CompleteBlockDocument);
  const skip = useStep(SkipBlockDocument);
  const reopen = useStep(ReopenBlockDocument);
  const highlight = useAction(SetNextStepDocument);
  const { id, version, title, state, isNextStep } = block;
  const refused = [start, complete, skip, reopen].find(({ missing }) => missing.length > 0)?.missing;
  const problem = start.problem ?? complete.problem ?? highlight.problem?.text;

  async function take(step: typeof start, done: "started" | "completed") {
    if ((await step.take({ id, version })) === "taken") announce(t(`deed.${done}`, { title }));
  }

  async function takeWithReason(step: typeof skip, reason: string, done: "skipped" | "reopened") {
    const answer = await step.take({ id, version, reason });
    if (answer !== "failed") setQuestion(undefined);
    if (answer === "taken") announce(t(`deed.${done}`, { title }));
  }

  async function point() {
    const answer = await highlight.run({ placeId: place.id, blockId: isNextStep ? null : id });
    const next = answer?.setNextStep.blocks.find((one) => one.isNextStep);
    if (next) announce(t("next.set", { title: next.title }));
  }

  const index = siblings.findIndex((one) => one.id === id);
  return (
    <>
      {refused && <MissingSteps missing={refused} title={t("missing.refused")} isRefusal />}
      {problem && <Note tone="brick">{problem}</Note>}
      <div className={`${classes.deeds} not-on-paper`}>
        {state === "PLANNED" && (
          <Button
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
            loading={start.isBusy}
            onClick={() => void take(start, "started")}
          >
            {t("deed.start")}
          </Button>
        )}
        {state === "ACTIVE" && (
          <Button
            leftSection={<IconCheck size={18} aria-hidden />}
            loading={complete.isBusy}
            onClick={() => void take(complete, "completed")}
          >
            {t("deed.complete")}
          </Button>
        )}
        <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={onEdit}>
          {t("common:action.edit")}
        </Button>
        {(state === "PLANNED" || state === "ACTIVE") && (
          <Button variant="default" loading={highlight.isBusy} onClick={() => void point()}>
            {t(isNextStep ? "next.takeAway" : "next.give")}
          </Button>
        )}
        {(state === "PLANNED" || state === "ACTIVE") && (
          <Button
            variant="default"
            leftSection={<IconArrowForwardUp size={18} aria-hidden />}
            onClick={() => setQuestion("skip")}
          >
            {t("deed.skip")}
          </Button>
        )}
        {(state === "DONE" || state === "SKIPPED") && (
          <Button
            variant="default"
            leftSection={<IconRestore size={18} aria-hidden />}
            onClick={() => setQuestion("reopen")}
          >
            {t("deed.reopen")}
          </Button>
        )}
        {state === "PLANNED" && (
          <Button
            variant="default"
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={() => onRemove(block)}
          >
            {t("remove.button")}
          </Button>
        )}
        <span className={classes.order}>
          <ActionIcon
            id={moveButton(id, "up")}
            variant="default"
            aria-label={t("move.up", { title })}
            aria-disabled={index === 0 || undefined}
            onClick={() => void move.move(block, siblings, "up")}
          >
            <IconArrowUp size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            id={moveButton(id, "down")}
            variant="default"
            aria-label={t("move.down", { title })}
            aria-disabled={index === siblings.length - 1 || undefined}
            onClick={() => void move.move(block, siblings, "down")}
          >
            <IconArrowDown size={20} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      <ReasonDialog
        opened={question === "skip"}
        onClose={() => setQuestion(undefined)}
        title={t("deed.skipTitle", { title })}
        text={t("deed.skipText")}
        confirmLabel={t("deed.skip")}
        isBusy={skip.isBusy}
        problem={skip.problem}
        onSubmit={(reason) => takeWithReason(skip, reason, "skipped")}
      />
      <ReasonDialog
        opened={question === "reopen"}
        onClose={() => setQuestion(undefined)}
        title={t("deed.reopenTitle", { title })}
        text={t("deed.reopenText")}
        confirmLabel={t("deed.reopen")}
        isBusy={reopen.isBusy}
        problem={reopen.problem}
        onSubmit={(reason) => takeWithReason(reopen, reason, "reopened")}
      />
    </>
  );
}
