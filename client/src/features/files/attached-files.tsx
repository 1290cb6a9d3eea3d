import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Dialog } from "../../ui/dialog.js";
import classes from "./attached-files.module.css";
import { FileIcon } from "./file-icon.js";
import { formatSize } from "./file-size.js";

/** A file that belongs to something, as its queries bring it. */
export interface AttachedFile {
  id: string;
  name: string;
  size: number;
  description: string;
  width?: number | null;
  height?: number | null;
  url: string;
  previewUrl?: string | null;
}

/** Pictures as pictures, everything else as a line with a name, a size and a way to have it. */
export function AttachedFiles({ files }: { files: readonly AttachedFile[] }) {
  const { t } = useTranslation("files");
  if (files.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={t("attached")}>
      {files.map((file) => (
        <li key={file.id} className={file.previewUrl ? classes.shown : classes.listed}>
          {file.previewUrl ? <Picture file={file} /> : <FileLine file={file} />}
        </li>
      ))}
    </ul>
  );
}

function FileLine({ file: { name, size, description, url } }: { file: AttachedFile }) {
  const { t, i18n } = useTranslation("files");
  return (
    <div className={classes.line}>
      <span className={classes.icon}>
        <FileIcon name={name} />
      </span>
      <span className={classes.facts}>
        <span className={classes.name}>{name}</span>
        <span className={classes.size}>{formatSize(size, i18n.language)}</span>
        {description && <span className={classes.size}>{description}</span>}
      </span>
      <a
        href={url}
        download={name}
        className={`${classes.download} not-on-paper`}
        aria-label={t("downloadNamed", { name })}
      >
        <IconDownload size={20} aria-hidden />
        <span>{t("download")}</span>
      </a>
    </div>
  );
}

function Picture({ file }: { file: AttachedFile }) {
  const { t, i18n } = useTranslation("files");
  const [isLarge, setLarge] = useState(false);
  const { name, size, description, url, previewUrl } = file;
  const { width, height } = previewSize(file);
  return (
    <>
      <button
        type="button"
        className={classes.picture}
        aria-label={t("enlarge", { description })}
        onClick={() => setLarge(true)}
      >
        <img
          src={previewUrl ?? ""}
          alt={description}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
        />
      </button>
      <Dialog opened={isLarge} onClose={() => setLarge(false)} title={name} size="xl">
        <figure className={classes.large}>
          <img src={previewUrl ?? ""} alt={description} width={width} height={height} />
          <figcaption>
            <span>{description}</span>
            <a href={url} download={name} className={classes.download}>
              <IconDownload size={20} aria-hidden />
              <span>{t("downloadSized", { size: formatSize(size, i18n.language) })}</span>
            </a>
          </figcaption>
        </figure>
      </Dialog>
    </>
  );
}

const longest = 960;

/** Known before a byte of it is there, so that nothing jumps. */
function previewSize({ width, height }: AttachedFile): { width: number; height: number } {
  const [wide, high] = [width ?? 1, height ?? 1];
  const scale = Math.min(1, longest / Math.max(wide, high));
  return { width: Math.max(Math.round(wide * scale), 1), height: Math.max(Math.round(high * scale), 1) };
}
