import { Button } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { useAction } from "../../lib/use-action.js";
import { Actions } from "../../ui/actions.js";
import { Dialog } from "../../ui/dialog.js";
import { Note } from "../../ui/note.js";
import { HealthBadge } from "./health-badge.js";
import classes from "./publish-dialog.module.css";
import { readerIcons, readersOf } from "./readers.js";
import { PublishUpdateDocument } from "./update.documents.js";
import { UpdateBody } from "./update-body.js";
import type { Update } from "./update-words.js";
import { useReaderWords } from "./use-reader-words.js";

interface PublishDialogProps {
  update: Update;
  onClose: () => void;
  onPublished: () => void;
}

/** Before it goes out: how it looks, and who will see it. */
export function PublishDialog({ update, onClose, onPublished }: PublishDialogProps) {
  const { t } = useTranslation("updates");
  const who = useReaderWords();
  const publish = useAction(PublishUpdateDocument);
  const readers = readersOf(update);
  const Icon = readerIcons[readers];

  async function confirm(): Promise<void> {
    if (await publish.run({ id: update.id, version: update.version })) onPublished();
  }

  return (
    <Dialog opened onClose={onClose} title={t("publish.title")} size="lg">
      <div className={classes.readers}>
        <Icon size={24} aria-hidden />
        <p>
          <strong>{t("readers.seenBy", { who: t(`readers.short.${readers}`) })}</strong>
          <br />
          {who(readers)}
        </p>
      </div>
      <div className={classes.preview}>
        <HealthBadge health={update.health} />
        <UpdateBody words={update} block={update.block} files={update.attachments} level={3} />
      </div>
      <p className={classes.after}>{t("publish.after")}</p>
      {publish.problem && <Note tone="brick">{publish.problem.text}</Note>}
      <Actions>
        <Button onClick={() => void confirm()} loading={publish.isBusy} data-autofocus>
          {t("publish.confirm")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("publish.back")}
        </Button>
      </Actions>
    </Dialog>
  );
}
