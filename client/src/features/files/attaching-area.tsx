import { Button } from "@mantine/core";
import { useTranslation } from "../../lib/i18n.js";
import { Note } from "../../ui/note.js";
import classes from "./attaching-area.module.css";
import { UploadList } from "./upload-list.js";
import type { Attaching } from "./use-attaching.js";

/** Under a text: its files, and what they keep it waiting for. */
export function AttachingArea({ attaching }: { attaching: Attaching }) {
  const { t } = useTranslation("files");
  const { uploads, obstacle, isDropAwaited, stopWaiting } = attaching;
  if (!uploads) return null;
  return (
    <>
      {isDropAwaited && <div className={classes.zone}>{t("drop")}</div>}
      <UploadList uploads={uploads} obstacle={obstacle} />
      {obstacle === "underWay" && (
        <Note tone="lake">
          {t("sendsLater")}{" "}
          <Button variant="subtle" size="sm" onClick={stopWaiting}>
            {t("sendsLaterStop")}
          </Button>
        </Note>
      )}
      {obstacle === "undescribed" && <Note tone="honey">{t("undescribed")}</Note>}
      {obstacle === "refused" && <Note tone="honey">{t("refused")}</Note>}
    </>
  );
}
