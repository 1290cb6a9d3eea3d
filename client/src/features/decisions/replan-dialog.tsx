import { Button, TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { useState } from "react";
import type { DecisionFieldsFragment } from "../../gql/graphql.js";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { ChangedMeanwhile } from "./changed-meanwhile.js";
import { decisionQueries, ReplanDecisionDocument } from "./decision.documents.js";
import { useNow } from "./use-now.js";

interface ReplanDialogProps {
  decision: DecisionFieldsFragment;
  onClose: () => void;
}

/** Another session for what was put off. */
export function ReplanDialog({ decision, onClose }: ReplanDialogProps) {
  const { t } = useTranslation(["decisions", "common"]);
  const [version, setVersion] = useState(decision.version);
  const now = useNow(decision);
  const [meetsOn, setMeetsOn] = useState(decision.deferredTo ?? "");
  const replan = useAction(ReplanDecisionDocument, { refetchQueries: decisionQueries });

  async function submit() {
    if (!meetsOn) return replan.refuse("meetsOn", t("common:problem.REQUIRED"));
    if (!(await replan.run({ id: decision.id, version, meetsOn }))) return;
    announce(t("next.replanned"));
    onClose();
  }

  const failed = replan.errorBeside("meetsOn");
  return (
    <Dialog opened onClose={onClose} title={t("next.replan")}>
      <Form onSubmit={submit}>
        {!replan.isBusy && decision.version !== version && (
          <ChangedMeanwhile
            now={now}
            onKeep={() => {
              setVersion(decision.version);
              replan.forget();
            }}
          />
        )}
        <TextInput
          type="date"
          label={t("form.meetsOn")}
          description={t("next.replanHelp")}
          data-autofocus
          value={meetsOn}
          error={replan.errorOf("meetsOn")}
          onChange={(event) => setMeetsOn(event.currentTarget.value)}
        />
        {failed && <Note tone="brick">{failed}</Note>}
        <Actions>
          <Button type="submit" loading={replan.isBusy}>
            {t("next.replan")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("common:action.cancel")}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
