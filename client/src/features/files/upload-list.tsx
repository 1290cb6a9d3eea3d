import { TextInput } from "@mantine/core";
import "../../ui/mantine-fields.js";
import { IconX } from "@tabler/icons-react";
import { useEffect, useId, useRef } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Note } from "../../ui/note.js";
import { FileIcon } from "./file-icon.js";
import { formatSize } from "./file-size.js";
import { isUnderWay, isUndescribed, type UploadItem } from "./upload-item.js";
import classes from "./upload-list.module.css";
import type { Readiness, Uploads } from "./uploads.js";
import { useUploads } from "./use-uploads.js";

interface UploadListProps {
  uploads: Uploads;
  /** Somebody wanted to send: what keeps the text from going is said where it stands. */
  obstacle: Exclude<Readiness, "ready"> | null;
}

/** The files beside the text: where each of them is, and what is still to be said about it. */
export function UploadList({ uploads, obstacle }: UploadListProps) {
  const { t } = useTranslation("files");
  const { items, notice } = useUploads(uploads);
  const list = useRef<HTMLUListElement>(null);

  // Where there are many files, the one that is meant may be out of sight.
  useEffect(() => {
    if (obstacle === null || obstacle === "underWay") return;
    const row = list.current?.querySelector(`[data-obstacle="true"]`);
    row?.scrollIntoView({ block: "nearest" });
    row?.querySelector<HTMLElement>(obstacle === "undescribed" ? "input" : "button")?.focus();
  }, [obstacle]);
  return (
    <>
      {notice && <Note tone="honey">{notice}</Note>}
      {items.length > 0 && (
        <ul ref={list} className={classes.list} aria-label={t("list")}>
          {items.map((item) => (
            <UploadRow
              key={item.key}
              item={item}
              isObstacle={isObstacle(item, obstacle)}
              onDescribe={(text) => uploads.describe(item.key, text)}
              onRemove={() => uploads.remove(item.key)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function isObstacle(item: UploadItem, obstacle: UploadListProps["obstacle"]): boolean {
  if (obstacle === "undescribed") return isUndescribed(item);
  return obstacle === "refused" && (item.phase === "failed" || item.phase === "interrupted");
}

interface UploadRowProps {
  item: UploadItem;
  isObstacle: boolean;
  onDescribe: (text: string) => void;
  onRemove: () => void;
}

function UploadRow({ item, isObstacle, onDescribe, onRemove }: UploadRowProps) {
  const { t } = useTranslation("files");
  const { name, phase, isPicture, preview, description, problem } = item;
  const removal = isUnderWay(item) ? t("cancel", { name }) : t("remove", { name });
  return (
    <li className={classes.row} data-phase={phase} data-obstacle={isObstacle}>
      <div className={classes.head}>
        {isPicture && preview ? (
          <img src={preview} alt="" className={classes.thumb} />
        ) : (
          <span className={classes.icon}>
            <FileIcon name={name} />
          </span>
        )}
        <div className={classes.facts}>
          <span className={classes.name}>{name}</span>
          <Progress item={item} />
        </div>
        <button
          type="button"
          className={classes.remove}
          aria-label={removal}
          title={removal}
          onClick={onRemove}
        >
          <IconX size={20} aria-hidden />
        </button>
      </div>
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      {isPicture && phase !== "failed" && (
        <TextInput
          label={t("description")}
          description={t("descriptionHelp")}
          value={description}
          maxLength={500}
          required
          withAsterisk={false}
          error={isObstacle ? t("descriptionMissing") : undefined}
          onChange={(event) => onDescribe(event.currentTarget.value)}
        />
      )}
    </li>
  );
}

function Progress({ item: { name, size, sent, phase } }: { item: UploadItem }) {
  const { t, i18n } = useTranslation("files");
  const id = useId();
  const percent = size === 0 ? 0 : Math.floor((sent / size) * 100);
  const isMoving = phase === "sending" || phase === "waiting" || phase === "queued";
  const words = t(`phase.${phase}`, { percent, size: formatSize(size, i18n.language) });
  return (
    <>
      <span id={id} className={classes.state} data-phase={phase}>
        {words}
      </span>
      {isMoving && (
        <span
          role="progressbar"
          aria-label={name}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          aria-valuetext={words}
          className={classes.bar}
        >
          <span style={{ width: `${percent}%` }} />
        </span>
      )}
    </>
  );
}
