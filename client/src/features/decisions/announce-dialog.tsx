import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { DecisionFieldsFragment, DecisionOutcome, Turningpoint } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { ChangedMeanwhile } from "./changed-meanwhile.js";
import { isConcluded } from "./decision-words.js";
import { AnnounceDecisionDocument, decisionQueries } from "./decision.documents.js";
import { noVotes, readVotes, VotesFields } from "./votes-fields.js";
import { useNow } from "./use-now.js";

interface AnnounceDialogProps {
  decision: DecisionFieldsFragment;
  title: string;
  onClose: () => void;
}

const announced: DecisionOutcome[] = ["DECIDED", "NOTED", "REJECTED"];

/** What was behind closed doors and may be told now. */
export function AnnounceDialog({ decision, title: heading, onClose }: AnnounceDialogProps) {
  const { t } = useTranslation(["decisions", "common"]);
  const { id } = decision;
  const [version, setVersion] = useState(decision.version);
  const now = useNow(decision);
  const [title, setTitle] = useState("");
  const [paperNumber, setPaperNumber] = useState("");
  const [turningpoint, setTurningpoint] = useState<Turningpoint | "">("");
  const [outcome, setOutcome] = useState<DecisionOutcome>("DECIDED");
  const [result, setResult] = useState("");
  const [votes, setVotes] = useState(noVotes);
  const saving = useAction(AnnounceDecisionDocument, { refetchQueries: decisionQueries });
  const wasDealtWith = isConcluded(decision);

  async function submit() {
    if (!title.trim()) return saving.refuse("title", t("common:problem.REQUIRED"));
    const counted = wasDealtWith ? readVotes(votes) : null;
    if (counted === undefined) return saving.refuse("votes", t("problem.VOTES_IMPOSSIBLE"));
    const words = { title, paperNumber, turningpoint: turningpoint || null, result, votes: counted };
    const answer = await saving.run({
      input: { id, version, ...words, outcome: wasDealtWith ? outcome : null },
    });
    if (!answer) return;
    announce(t("announce.done"));
    onClose();
  }

  const failed = saving.errorBeside("title", "paperNumber", "turningpoint", "outcome", "result", "votes");
  return (
    <Dialog opened onClose={onClose} title={heading}>
      <Form onSubmit={submit}>
        {!saving.isBusy && decision.version !== version && (
          <ChangedMeanwhile
            now={now}
            onKeep={() => {
              setVersion(decision.version);
              saving.forget();
            }}
          />
        )}
        <p>{t(wasDealtWith ? "announce.text" : "announce.openText")}</p>
        <TextInput
          label={t("form.title")}
          data-autofocus
          maxLength={160}
          value={title}
          error={saving.errorOf("title")}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={t("common:field.optional", { label: t("form.paperNumber") })}
          maxLength={40}
          value={paperNumber}
          error={saving.errorOf("paperNumber")}
          onChange={(event) => setPaperNumber(event.currentTarget.value)}
        />
        <NativeSelect
          label={t("form.turningpoint")}
          value={turningpoint}
          error={saving.errorOf("turningpoint")}
          onChange={(event) => setTurningpoint(event.currentTarget.value as Turningpoint | "")}
          data={[
            { value: "", label: t("form.noTurningpoint") },
            { value: "PARTICIPATION", label: t("form.turningpointOf.PARTICIPATION") },
            { value: "IMPLEMENTATION", label: t("form.turningpointOf.IMPLEMENTATION") },
          ]}
        />
        {wasDealtWith && (
          <>
            <NativeSelect
              label={t("announce.outcome")}
              value={outcome}
              error={saving.errorOf("outcome")}
              onChange={(event) => setOutcome(event.currentTarget.value as DecisionOutcome)}
              data={announced.map((value) => ({ value, label: t(`state.${value}`) }))}
            />
            <Textarea
              label={t("common:field.optional", { label: t("outcome.result") })}
              description={t("announce.resultHelp")}
              autosize
              minRows={3}
              maxLength={4000}
              value={result}
              error={saving.errorOf("result")}
              onChange={(event) => setResult(event.currentTarget.value)}
            />
            <VotesFields votes={votes} error={saving.errorOf("votes")} onChange={setVotes} />
          </>
        )}
        {failed && <Note tone="brick">{failed}</Note>}
        <Actions>
          <Button type="submit" loading={saving.isBusy}>
            {t("announce.submit")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("common:action.cancel")}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
