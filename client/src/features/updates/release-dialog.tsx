import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Form } from "../../ui/form.js";
import { announce } from "../../ui/live-region.js";
import { Note } from "../../ui/note.js";
import { readersOf, visibilities, widerThan } from "./readers.js";
import { ReleaseUpdateDocument } from "./update.documents.js";
import type { Update } from "./update-words.js";
import { VisibilityChoice } from "./visibility-choice.js";

interface ReleaseDialogProps {
  update: Update;
  onClose: () => void;
}

/** A step of its own: who will see it then, and that there is no way back. */
export default function ReleaseDialog({ update, onClose }: ReleaseDialogProps) {
  const { t } = useTranslation(["updates", "common"]);
  const release = useAction(ReleaseUpdateDocument);
  const wider = widerThan(update.visibility);
  // Those who see all of it already: only the ministry is left.
  const options = wider.length > 0 ? wider : visibilities.slice(-1);
  const [choice, setChoice] = useState({
    visibility: options[0] ?? "NETWORK",
    forFunder: wider.length === 0,
  });
  const isSame = readersOf(choice) === readersOf(update);

  async function submit(): Promise<void> {
    if (isSame) return;
    const { id, version } = update;
    if (!(await release.run({ id, version, ...choice }))) return;
    announce(t("release.done", { who: t(`readers.short.${readersOf(choice)}`) }));
    onClose();
  }

  return (
    <Dialog opened onClose={onClose} title={t("release.title")} size="lg">
      <Form onSubmit={submit}>
        <p>{t("release.now", { who: t(`readers.short.${readersOf(update)}`) })}</p>
        <VisibilityChoice label={t("release.then")} {...choice} options={options} onChange={setChoice} />
        <Note tone="honey">
          <p>{t("release.forGood")}</p>
          {update.topic && wider.length > 0 && <p>{t("release.comments")}</p>}
        </Note>
        {release.problem && <Note tone="brick">{release.problem.text}</Note>}
        <Actions>
          <Button type="submit" loading={release.isBusy} disabled={isSame}>
            {t("release.confirm")}
          </Button>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t("common:action.cancel")}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
