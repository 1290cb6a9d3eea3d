import { useTranslation } from "../../lib/i18n.js";
import classes from "./attached-files.module.css";
import { FileIcon } from "./file-icon.js";
import { formatSize } from "./file-size.js";
import type { ParcelFile } from "./upload-item.js";

/** Files of a message that is on its way: named, not to be opened yet. */
export function ParcelFiles({ files }: { files: readonly ParcelFile[] }) {
  const { t, i18n } = useTranslation("files");
  return (
    <ul className={classes.files} aria-label={t("attached")}>
      {files.map(({ fileId, name, size, description }) => (
        <li key={fileId} className={classes.listed}>
          <div className={classes.line}>
            <span className={classes.icon}>
              <FileIcon name={name} />
            </span>
            <span className={classes.facts}>
              <span className={classes.name}>{name}</span>
              <span className={classes.size}>{description || formatSize(size, i18n.language)}</span>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
