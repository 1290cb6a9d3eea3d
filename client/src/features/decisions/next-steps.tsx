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

/** What is asked before the next step is taken. */
type Asking =
  { what: "conclude"; outcome: DecisionOutcome } | { what: "replan" } | { what: "announce"; title: string };

interface StepProps {
  decision: DecisionFieldsFragment;
  onAsk: (asking: Asking) => void;
}

/** What may come next, as buttons with the names of what happened. */
export function NextSteps({ decision }: { decision: DecisionFieldsFragment }) {
  const box = useRef<HTMLDivElement>(null);
  const { state } = decision;
  const before = useRef(state);
  // Held here, not beside the button: somebody else may take the step meanwhile, and what was typed must not go with it.
  const [asking, setAsking] = useState<Asking>();
  // The button that was pressed is gone with what it did: the focus goes on to what comes next.
  useEffect(() => {
    if (asking) return;
    if (before.current !== state && document.activeElement === document.body) box.current?.focus();
    before.current = state;
  }, [state, asking]);
  return (
    <div ref={box} tabIndex={-1}>
      <Step decision={decision} onAsk={setAsking} />
      {asking && <Asked asking={asking} decision={decision} onClose={() => setAsking(undefined)} />}
    </div>
  );
}

interface AskedProps {
  asking: Asking;
  decision: DecisionFieldsFragment;
  onClose: () => void;
}

function Asked({ asking, ...rest }: AskedProps) {
  if (asking.what === "conclude") return <ConcludeDialog outcome={asking.outcome} {...rest} />;
  if (asking.what === "announce") return <AnnounceDialog title={asking.title} {...rest} />;
  return <ReplanDialog {...rest} />;
}

function Step({ decision, onAsk }: StepProps) {
  const { t } = useTranslation("decisions");
  const { state, isPublic } = decision;
  if (state === "PLANNED") return <Submitting decision={decision} onAsk={onAsk} />;
  if (state === "SUBMITTED") return <Concluding decision={decision} onAsk={onAsk} />;
  if (state === "DEFERRED") return <Replanning onAsk={onAsk} />;
  return isPublic ? null : <Announcing label={t("next.announce")} onAsk={onAsk} />;
}

function Submitting({ decision, onAsk }: StepProps) {
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
        {!isPublic && <Announcing label={t("next.open")} onAsk={onAsk} />}
      </Actions>
    </div>
  );
}

const outcomes: DecisionOutcome[] = ["DECIDED", "NOTED", "DEFERRED", "REJECTED"];

function Concluding({ decision, onAsk }: StepProps) {
  const { t } = useTranslation("decisions");
  const { id, version, isPublic, meetsOn } = decision;
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
            <Button key={one} variant="default" onClick={() => onAsk({ what: "conclude", outcome: one })}>
              {t(`state.${one}`)}
            </Button>
          ))
        ) : (
          <Button onClick={() => void dealtWith()} loading={conclude.isBusy}>
            {t("next.dealtWith")}
          </Button>
        )}
      </Actions>
    </div>
  );
}

function Replanning({ onAsk }: Pick<StepProps, "onAsk">) {
  const { t } = useTranslation("decisions");
  return (
    <div className={classes.next}>
      <p>{t("next.replanText")}</p>
      <Actions>
        <Button onClick={() => onAsk({ what: "replan" })}>{t("next.replan")}</Button>
      </Actions>
    </div>
  );
}

function Announcing({ label, onAsk }: Pick<StepProps, "onAsk"> & { label: string }) {
  return (
    <div>
      <Button variant="default" onClick={() => onAsk({ what: "announce", title: label })}>
        {label}
      </Button>
    </div>
  );
}
