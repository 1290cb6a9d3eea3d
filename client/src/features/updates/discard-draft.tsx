import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { navigate } from "../../lib/place.js";
import { useAction } from "../../lib/use-action.js";
import { ConfirmDialog } from "../../ui/confirm-dialog.js";
import { announce } from "../../ui/live-region.js";
import { usePlace } from "../network/place-context.js";
import { DiscardUpdateDraftDocument } from "./update.documents.js";
import { updatePaths } from "./update-paths.js";
import type { WrittenUpdate } from "./use-update-draft.js";

interface DiscardDraftProps {
  writing: WrittenUpdate;
  onDiscarded: () => void;
}

/** Throws a draft away, here and on the server. */
export function DiscardDraft({ writing: { draft, drafts, state }, onDiscarded }: DiscardDraftProps) {
  const { t } = useTranslation("updates");
  const place = usePlace();
  const [isAsking, setAsking] = useState(false);
  const discard = useAction(DiscardUpdateDraftDocument);
  if (state.update && !state.update.viewerCan.discard) return null;

  async function throwAway(): Promise<void> {
    if (draft.version > 0 && !(await discard.run({ id: draft.id }))) return;
    onDiscarded();
    drafts.forget(draft.id);
    announce(t("discard.done"));
    navigate(updatePaths.list(place.id), { replace: true });
  }

  return (
    <>
      <Button variant="subtle" color="brick" onClick={() => setAsking(true)}>
        {t("discard.open")}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t("discard.title")}
        confirmLabel={t("discard.confirm")}
        isBusy={discard.isBusy}
        problem={discard.problem?.text}
        onConfirm={() => void throwAway()}
        onClose={() => setAsking(false)}
      >
        <p>{t("discard.text")}</p>
      </ConfirmDialog>
    </>
  );
}
