/** Where a file is on its way to the server. */
export type UploadPhase =
  /** Its turn comes. */
  | "queued"
  | "sending"
  /** No connection, or nobody answers; it goes on by itself. */
  | "waiting"
  /** All of it is there; the server looks at it. */
  | "checking"
  | "done"
  /** Refused; only another file helps. */
  | "failed"
  /** The page was left; the same file, chosen again, goes on where it stopped. */
  | "interrupted";

export interface UploadItem {
  key: string;
  name: string;
  size: number;
  phase: UploadPhase;
  /** Bytes that have arrived. */
  sent: number;
  /** Set once the server knows of it. */
  fileId: string | null;
  isPicture: boolean;
  /** What can be shown of a picture. */
  preview: string | null;
  description: string;
  /** In words of the reader's language. */
  problem: string | null;
  /** Tells the same file when it is chosen again. */
  lastModified: number;
}

/** What goes with a message: for the server, and for showing it until the server has it. */
export interface ParcelFile {
  fileId: string;
  description: string;
  name: string;
  size: number;
  isPicture: boolean;
}

export const isUnderWay = ({ phase }: UploadItem): boolean =>
  phase === "queued" || phase === "sending" || phase === "waiting" || phase === "checking";

export const isUndescribed = ({ isPicture, description, phase }: UploadItem): boolean =>
  isPicture && phase !== "failed" && description.trim() === "";

/** What is kept of it on this device. */
export type KeptItem = Pick<
  UploadItem,
  "key" | "name" | "size" | "fileId" | "isPicture" | "description" | "lastModified"
> & { isDone: boolean };

export function keptOf(item: UploadItem): KeptItem | null {
  const { key, name, size, fileId, isPicture, description, lastModified, phase } = item;
  if (fileId === null || phase === "failed") return null;
  return { key, name, size, fileId, isPicture, description, lastModified, isDone: phase === "done" };
}

export const restored = (kept: KeptItem): UploadItem => {
  const { isDone, ...rest } = kept;
  return {
    ...rest,
    phase: isDone ? "done" : "interrupted",
    sent: isDone ? kept.size : 0,
    preview: isDone && kept.isPicture && kept.fileId ? `/dateien/${kept.fileId}/vorschau` : null,
    problem: null,
  };
};
