import { Button } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { Actions } from "../../ui/actions.js";
import { Note } from "../../ui/note.js";
import { AlreadyEntered } from "./already-entered.js";

interface EntryEndProps {
  /** What the hub said about the entry as a whole, if it refused it. */
  failed: string | undefined;
  /** Somebody else was quicker: what stands there now, and the way to save one's own words all the same. */
  newer: { words: string; onKeep: () => void } | null;
  isEntered: boolean;
  /** What is typed now becomes another entry. */
  onAgain: () => void;
  isBusy: boolean;
  /** What saving is called, where it is more than that. */
  save?: string;
  onClose: () => void;
}

/** How every form of an entry ends: why it could not be saved, what one may do about that, and the buttons. */
export function EntryEnd({ failed, newer, isEntered, onAgain, isBusy, save, onClose }: EntryEndProps) {
  const { t } = useTranslation(["network", "common"]);
  return (
    <>
      {isEntered && <AlreadyEntered onShow={onClose} onAgain={onAgain} />}
      {failed && !isEntered && (
        <Note tone="brick">
          <p>{failed}</p>
          {newer && (
            <>
              <p>{t("entered.now", { words: newer.words })}</p>
              <Button variant="default" mt={8} onClick={newer.onKeep}>
                {t("entered.keepMine")}
              </Button>
            </>
          )}
        </Note>
      )}
      <Actions>
        <Button type="submit" loading={isBusy}>
          {save ?? t("common:action.save")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("common:action.cancel")}
        </Button>
      </Actions>
    </>
  );
}
