import { Button } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { Actions } from "../../ui/actions.js";
import { Note } from "../../ui/note.js";

/** Somebody else has saved while one was typing: nothing is overwritten before one says so. */
export function ChangedMeanwhile({ onTakeOver, onKeep }: { onTakeOver: () => void; onKeep: () => void }) {
  const { t } = useTranslation("decisions");
  return (
    <Note tone="honey">
      <p>{t("meanwhile.text")}</p>
      <Actions>
        <Button variant="default" onClick={onTakeOver}>
          {t("meanwhile.takeOver")}
        </Button>
        <Button variant="default" onClick={onKeep}>
          {t("meanwhile.keep")}
        </Button>
      </Actions>
    </Note>
  );
}
