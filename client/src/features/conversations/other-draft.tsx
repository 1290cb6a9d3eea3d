import { Button } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { Note } from "../../ui/note.js";
import classes from "./other-draft.module.css";
import { plainWords } from "./plain-words.js";
import type { SharedDraft } from "./use-shared-draft.js";

/** Both devices were written on: neither text is lost, and one of them goes on. */
export function OtherDraft({ draft: { other, takeOther, keepOwn } }: { draft: SharedDraft }) {
  const { t } = useTranslation("conversations");
  if (!other) return null;
  return (
    <div className={classes.choice}>
      <Note tone="honey">
        <p>{t("draft.other")}</p>
        <blockquote className={classes.words}>
          {other.title && <strong>{other.title} </strong>}
          {plainWords(other.body, 240)}
        </blockquote>
        <div className={classes.deeds}>
          <Button size="sm" variant="default" onClick={takeOther}>
            {t("draft.takeOther")}
          </Button>
          <Button size="sm" variant="default" onClick={keepOwn}>
            {t("draft.keepOwn")}
          </Button>
        </div>
      </Note>
    </div>
  );
}
