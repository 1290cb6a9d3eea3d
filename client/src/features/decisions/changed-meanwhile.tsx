import { Button } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { Actions } from "../../ui/actions.js";
import { Note } from "../../ui/note.js";

interface ChangedMeanwhileProps {
  /** How it is now, in words, where the screen does not show it. */
  now?: string;
  /** Left out where nothing that was typed stands for what there was before. */
  onTakeOver?: () => void;
  onKeep: () => void;
}

/** Somebody else has saved while one was typing: nothing is overwritten before one says so. */
export function ChangedMeanwhile({ now, onTakeOver, onKeep }: ChangedMeanwhileProps) {
  const { t } = useTranslation("decisions");
  return (
    <Note tone="honey">
      <p>{t("meanwhile.text")}</p>
      {now && <p>{t("meanwhile.now", { words: now })}</p>}
      <Actions>
        {onTakeOver && (
          <Button variant="default" onClick={onTakeOver}>
            {t("meanwhile.takeOver")}
          </Button>
        )}
        <Button variant="default" onClick={onKeep}>
          {t("meanwhile.keep")}
        </Button>
      </Actions>
    </Note>
  );
}
