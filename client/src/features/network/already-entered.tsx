import { Button } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { Actions } from "../../ui/actions.js";
import { Note } from "../../ui/note.js";

interface AlreadyEnteredProps {
  /** To what the earlier try has left. */
  onShow: () => void;
  /** What is typed now becomes another entry. */
  onAgain: () => void;
}

/** An earlier try has arrived, only its answer was lost, and something else is typed now: nothing is doubled unasked. */
export function AlreadyEntered({ onShow, onAgain }: AlreadyEnteredProps) {
  const { t } = useTranslation("network");
  return (
    <Note tone="honey">
      <p>{t("entered.text")}</p>
      <Actions>
        <Button variant="default" onClick={onShow}>
          {t("entered.show")}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {t("entered.again")}
        </Button>
      </Actions>
    </Note>
  );
}
