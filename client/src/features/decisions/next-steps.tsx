import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { DecisionFieldsFragment, DecisionOutcome } from "../../gql/graphql.js";
import { now as hubNow } from "../../lib/clock.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { AnnounceDialog } from "./announce-dialog.js";
import { ConcludeDialog } from "./conclude-dialog.js";
import { dateAt, dayWords } from "./day.js";
import { ConcludeDecisionDocument, decisionQueries, SubmitDecisionDocument } from "./decision.documents.js";
import classes from "./decisions.module.css";
import { ReplanDialog } from "./replan-dialog.js";

/** What may come next, as buttons with the names of what happened. */
export function NextSteps({ decision }: { decision: DecisionFieldsFragment }) {
  const box = useRef<HTMLDivElement>(null);
  const { state } = decision;
  const before = useRef(state);
  // The button that was pressed is gone with what it did: the focus goes on to what comes next.
  useEffect(() => {
    if (before.current !== state && document.activeElement === document.body) box.current?.focus();
    before.current = state;
  }, [state]);
  return (
    <div ref={box} tabIndex={-1}>
      <Step decision={decision} />
    </div>
  );
}

function Step({ decision }: { decision: DecisionFieldsFragment }) {
  const { t } = useTranslation("decisions");
  const { state, isPublic } = decision;
  if (state === "PLANNED") return <Submitting decision={decision} />;
  if (state === "SUBMITTED") return <Concluding decision={decision} />;
  if (state === "DEFERRED") return <Replanning decision={decision} />;
  return isPublic ? null : <Announcing decision={decision} label={t("next.announce")} />;
}

function Submitting({ decision }: { decision: DecisionFieldsFragment }) {
  const { t } = useTranslation("decisions");
  const { id, version, isPublic } = decision;
  const submit = useAction(SubmitDecisionDocument, { refetchQueries: decisionQueries });

  async function run() {
    if (await submit.run({ id, version })) announce(t("next.submitted"));
  }
  return (
    <div className={classes.next}>
      <p>{t("next.submitText")}</p>
      {submit.problem && <Note tone="brick">{submit.problem.text}</Note>}
      <Actions>
        <Button onClick={() => void run()} loading={submit.isBusy}>
          {t("next.submit")}
        </Button>
        {!isPublic && <Announcing decision={decision} label={t("next.open")} />}
      </Actions>
    </div>
  );
}

const outcomes: DecisionOutcome[] = ["DECIDED", "NOTED", "DEFERRED", "REJECTED"];

function Concluding({ decision }: { decision: DecisionFieldsFragment }) {
  const { t } = useTranslation("decisions");
  const { id, version, isPublic, meetsOn } = decision;
  const [outcome, setOutcome] = useState<DecisionOutcome>();
  const conclude = useAction(ConcludeDecisionDocument, { refetchQueries: decisionQueries });
  if (meetsOn > dateAt(hubNow())) {
    return <p className={classes.next}>{t("next.notYet", { date: dayWords(meetsOn) })}</p>;
  }

  async function dealtWith() {
    const answer = await conclude.run({ input: { id, version, outcome: "NOTED", result: "" } });
    if (answer) announce(t("next.concluded", { state: t("state.HIDDEN") }));
  }
  return (
    <div className={classes.next}>
      <p>{t(isPublic ? "next.concludeText" : "next.dealtWithText")}</p>
      {conclude.problem && <Note tone="brick">{conclude.problem.text}</Note>}
      <Actions>
        {isPublic ? (
          outcomes.map((one) => (
            <Button key={one} variant="default" onClick={() => setOutcome(one)}>
              {t(`state.${one}`)}
            </Button>
          ))
        ) : (
          <Button onClick={() => void dealtWith()} loading={conclude.isBusy}>
            {t("next.dealtWith")}
          </Button>
        )}
      </Actions>
      {outcome && (
        <ConcludeDialog decision={decision} outcome={outcome} onClose={() => setOutcome(undefined)} />
      )}
    </div>
  );
}

function Replanning({ decision }: { decision: DecisionFieldsFragment }) {
  const { t } = useTranslation("decisions");
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.next}>
      <p>{t("next.replanText")}</p>
      <Actions>
        <Button onClick={() => setOpen(true)}>{t("next.replan")}</Button>
      </Actions>
      {isOpen && <ReplanDialog decision={decision} onClose={() => setOpen(false)} />}
    </div>
  );
}

function Announcing({ decision, label }: { decision: DecisionFieldsFragment; label: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button variant="default" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <AnnounceDialog decision={decision} title={label} onClose={() => setOpen(false)} />}
    </div>
  );
}
