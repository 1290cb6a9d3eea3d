import { currentLanguage } from "../../lib/i18n.js";
import { problemText } from "../../lib/errors.js";

const door = "/dateien/hochladen";
export const uploadAddress = (fileId: string): string => `${door}/${fileId}`;
/** Below what proxies take without being told to take more. */
const pieceSize = 900 * 1024;

/** A file as the server sees it. */
export interface FileFacts {
  id: string;
  name: string;
  size: number;
  width: number | null;
  height: number | null;
  state: "UPLOADING" | "EXAMINING" | "READY";
}

/** The server said no for good, or it may be asked again. */
export type UploadEnd = { kind: "refused"; text: string } | { kind: "away"; text?: string };

interface Watching {
  onStarted: (fileId: string) => void;
  onProgress: (sent: number) => void;
  onSent: () => void;
  onEnd: (end: UploadEnd) => void;
}

export interface RunningUpload {
  /** Stops sending; what has arrived stays. */
  pause: () => void;
}

/** Sends a file in pieces; `fileId`: goes on with what the server has of it. */
export async function sendFile(
  file: File,
  fileId: string | null,
  watching: Watching,
): Promise<RunningUpload> {
  const { Upload, DetailedError } = await import("tus-js-client");
  let isPaused = false;
  const upload = new Upload(file, {
    endpoint: door,
    ...(fileId && { uploadUrl: uploadAddress(fileId) }),
    chunkSize: pieceSize,
    // When to try again is decided where the connection is known.
    retryDelays: null,
    storeFingerprintForResuming: false,
    metadata: { filename: file.name },
    onUploadUrlAvailable: () => {
      const id = upload.url?.split("/").at(-1);
      if (id) watching.onStarted(id);
    },
    onProgress: (sent) => watching.onProgress(sent),
    onSuccess: () => watching.onSent(),
    onError: (error) => {
      if (isPaused) return;
      const response = error instanceof DetailedError ? error.originalResponse : null;
      watching.onEnd(endOf(response?.getStatus() ?? 0, response?.getBody() ?? ""));
    },
  });
  upload.start();
  return {
    pause: () => {
      isPaused = true;
      void upload.abort();
    },
  };
}

/** What has become of an upload; asking also makes the server look at one that is complete. */
export async function lookAt(fileId: string): Promise<FileFacts | UploadEnd> {
  try {
    const response = await fetch(uploadAddress(fileId));
    if (response.ok) return (await response.json()) as FileFacts;
    return endOf(response.status, await response.text());
  } catch {
    return { kind: "away" };
  }
}

/** Best effort: what is not heard is swept after a day. */
export function throwAway(fileId: string): void {
  fetch(uploadAddress(fileId), { method: "DELETE" }).catch(() => undefined);
}

function endOf(status: number, body: string): UploadEnd {
  const { code, kind = "INVALID", message } = parsed(body);
  // The server's sentence names the limits of this hub.
  const text = message && currentLanguage() === "de" ? message : code && problemText(code, kind, message);
  const isFinal = status >= 400 && status < 500 && ![401, 408, 409, 423].includes(status);
  if (isFinal) return { kind: "refused", text: text || problemText("", kind) };
  return { kind: "away", ...(text && { text }) };
}

function parsed(body: string): { code?: string; kind?: string; message?: string } {
  try {
    return JSON.parse(body) as { code?: string; kind?: string; message?: string };
  } catch {
    return {};
  }
}
