import { Button } from "@mantine/core";
import { IconArrowRight, IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { anchors } from "./mending.js";
import { MissingSteps } from "./missing-steps.js";
import { type Phase, phases } from "./phases.js";
import classes from "./process-bar.module.css";
import { AdvanceProcessDocument, PauseProcessDocument, ResumeProcessDocument } from "./process.documents.js";
import { ReasonDialog } from "./reason-dialog.js";
import { useRoadmap } from "./roadmap-context.js";
import { useStep } from "./use-step.js";

/** What comes after each phase, in their order. */
const steps = ["ANALYSIS", "PARTICIPATION", "IMPLEMENTATION", "COMPLETED"] as const;

/** How far the process has come, what its next phase still lacks, and the step into it. */
export function ProcessBar() {
  const { t } = useTranslation("process");
  const { process } = useRoadmap();
  const { phase, pauseReason, doneCount, totalCount } = process;
  const isPaused = phase === "PAUSED";

  return (
    <section id={anchors.phase} tabIndex={-1} className={classes.process} aria-label={t("bar.label")}>
      {totalCount > 0 && (
        <p className={classes.count}>{t("bar.count", { done: doneCount, count: totalCount })}</p>
      )}
      {isPaused && (
        <Note tone="honey">
          {pauseReason ? t("bar.pausedBecause", { reason: pauseReason }) : t("bar.paused")}
        </Note>
      )}
      {process.viewerCan.advance ? <Steps /> : <Outlook />}
    </section>
  );
}

/** What is missing, for those who only read. */
function Outlook() {
  const { t } = useTranslation("process");
  const { process } = useRoadmap();
  return <MissingSteps missing={process.missing} title={t("missing.title")} />;
}

function Steps() {
  const { t } = useTranslation("process");
  const { place, process } = useRoadmap();
  const [question, setQuestion] = useState<"pause" | "complete">();
  const advance = useStep(AdvanceProcessDocument);
  const pause = useStep(PauseProcessDocument);
  const resume = useStep(ResumeProcessDocument);
  const { phase } = process;
  const next = nextPhase(phase);
  const problem = advance.problem ?? resume.problem;
  const refused = [advance, resume, pause].find(({ missing }) => missing.length > 0)?.missing;

  async function goOn() {
    if (!next) return;
    setQuestion(undefined);
    if ((await advance.take({ placeId: place.id, to: next })) === "taken") announce(t(`advanced.${next}`));
  }

  async function rest(reason: string) {
    const answer = await pause.take({ placeId: place.id, reason });
    if (answer !== "failed") setQuestion(undefined);
    if (answer === "taken") announce(t("bar.nowPaused"));
  }

  async function wakeUp() {
    if ((await resume.take({ placeId: place.id })) === "taken") announce(t("bar.nowResumed"));
  }

  return (
    <>
      {refused ? (
        <MissingSteps missing={refused} title={t("missing.refused")} isRefusal />
      ) : (
        <MissingSteps missing={process.missing} title={t("missing.title")} />
      )}
      {problem && <Note tone="brick">{problem}</Note>}
      <div className={`${classes.steps} not-on-paper`}>
        {next && (
          <Button
            rightSection={<IconArrowRight size={18} aria-hidden />}
            loading={advance.isBusy}
            onClick={() => (next === "COMPLETED" ? setQuestion("complete") : void goOn())}
          >
            {t(`advance.${next}`)}
          </Button>
        )}
        {phase === "PAUSED" && (
          <Button
            id={anchors.resume}
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
            loading={resume.isBusy}
            onClick={() => void wakeUp()}
          >
            {t("bar.resume")}
          </Button>
        )}
        {phase !== "PAUSED" && phase !== "COMPLETED" && (
          <Button
            variant="default"
            leftSection={<IconPlayerPause size={18} aria-hidden />}
            onClick={() => setQuestion("pause")}
          >
            {t("bar.pause")}
          </Button>
        )}
      </div>
      <ReasonDialog
        opened={question === "pause"}
        onClose={() => setQuestion(undefined)}
        title={t("bar.pauseTitle")}
        text={t("bar.pauseText")}
        confirmLabel={t("bar.pause")}
        isBusy={pause.isBusy}
        problem={pause.problem}
        onSubmit={rest}
      />
      <ConfirmDialog
        opened={question === "complete"}
        onClose={() => setQuestion(undefined)}
        title={t("bar.completeTitle")}
        confirmLabel={t("advance.COMPLETED")}
        onConfirm={() => void goOn()}
      >
        <p>{t("bar.completeText")}</p>
      </ConfirmDialog>
    </>
  );
}

function nextPhase(phase: Phase): (typeof steps)[number] | undefined {
  return phase === "PAUSED" ? undefined : steps[phases.indexOf(phase)];
}
