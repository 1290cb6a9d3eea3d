import { Button, Textarea, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { DecisionFieldsFragment, DecisionOutcome } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { ChangedMeanwhile } from "./changed-meanwhile.js";
import { ConcludeDecisionDocument, decisionQueries } from "./decision.documents.js";
import { noVotes, readVotes, VotesFields } from "./votes-fields.js";
import { useNow } from "./use-now.js";

interface ConcludeDialogProps {
  decision: DecisionFieldsFragment;
  outcome: DecisionOutcome;
  onClose: () => void;
}

/** What a public session has come to. */
export function ConcludeDialog({ decision, outcome, onClose }: ConcludeDialogProps) {
  const { t } = useTranslation(["decisions", "common"]);
  const [version, setVersion] = useState(decision.version);
  const now = useNow(decision);
  const [result, setResult] = useState("");
  const [votes, setVotes] = useState(noVotes);
  const [deferredTo, setDeferredTo] = useState("");
  const conclude = useAction(ConcludeDecisionDocument, { refetchQueries: decisionQueries });
  const hasVotes = outcome === "DECIDED" || outcome === "REJECTED";

  async function submit() {
    const counted = hasVotes ? readVotes(votes) : null;
    if (counted === undefined) return conclude.refuse("votes", t("problem.VOTES_IMPOSSIBLE"));
    const answer = await conclude.run({
      input: { id: decision.id, version, outcome, result, votes: counted, deferredTo: deferredTo || null },
    });
    if (!answer) return;
    announce(t("next.concluded", { state: t(`state.${outcome}`) }));
    onClose();
  }

  const failed = conclude.errorBeside("result", "votes", "deferredTo");
  return (
    <Dialog opened onClose={onClose} title={t(`state.${outcome}`)}>
      <Form onSubmit={submit}>
        {!conclude.isBusy && decision.version !== version && (
          <ChangedMeanwhile
            now={now}
            onKeep={() => {
              setVersion(decision.version);
              conclude.forget();
            }}
          />
        )}
        <Textarea
          label={t("common:field.optional", { label: t("outcome.result") })}
          description={t("outcome.resultHelp")}
          data-autofocus
          autosize
          minRows={3}
          maxLength={4000}
          value={result}
          error={conclude.errorOf("result")}
          onChange={(event) => setResult(event.currentTarget.value)}
        />
        {hasVotes && <VotesFields votes={votes} error={conclude.errorOf("votes")} onChange={setVotes} />}
        {outcome === "DEFERRED" && (
          <TextInput
            type="date"
            label={t("common:field.optional", { label: t("detail.deferredTo") })}
            description={t("outcome.deferredToHelp")}
            value={deferredTo}
            error={conclude.errorOf("deferredTo")}
            onChange={(event) => setDeferredTo(event.currentTarget.value)}
          />
        )}
        {failed && <Note tone="brick">{failed}</Note>}
        <Actions>
          <Button type="submit" loading={conclude.isBusy}>
            {t("common:action.save")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("common:action.cancel")}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
