import { IconX } from "@tabler/icons-react";
import { useTranslation } from "../../lib/i18n.js";
import type { AttachedFile } from "../files/attached-files.js";
import { FileIcon } from "../files/file-icon.js";
import classes from "./saved-files.module.css";

interface SavedFilesProps {
  files: readonly AttachedFile[];
  onRemove: (fileId: string) => void;
}

/** What the update has already; each can be taken away. */
export function SavedFiles({ files, onRemove }: SavedFilesProps) {
  const { t } = useTranslation("files");
  if (files.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={t("attached")}>
      {files.map(({ id, name, description }) => (
        <li key={id} className={classes.file}>
          <FileIcon name={name} />
          <span className={classes.name}>
            {name}
            {description && <span className={classes.description}>{description}</span>}
          </span>
          <button
            type="button"
            className={classes.remove}
            aria-label={t("remove", { name })}
            title={t("remove", { name })}
            onClick={() => onRemove(id)}
          >
            <IconX size={20} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
