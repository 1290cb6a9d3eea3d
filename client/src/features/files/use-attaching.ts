import { type DragEvent, useEffect, useRef, useState } from "react";
import type { ParcelFile } from "./upload-item.js";
import type { Readiness, Uploads } from "./uploads.js";
import { useDrop } from "./use-drop.js";
import { useUploads } from "./use-uploads.js";

/** What a text field needs to know of the files beside it. */
export interface Attaching {
  uploads: Uploads | undefined;
  hasFiles: boolean;
  isDropAwaited: boolean;
  onDrop: (event: DragEvent) => void;
  /** True when what was pasted were files. */
  onPaste: (event: ClipboardEvent) => boolean;
  /** What keeps the text from being sent, once somebody wanted to. */
  obstacle: Exclude<Readiness, "ready"> | null;
  /** Whether the text may go now; one that waits for its files goes by itself as soon as they are there. */
  mayGo: () => boolean;
  stopWaiting: () => void;
  parcel: () => ParcelFile[];
  /** All of them have gone, or those alone. */
  sent: (files?: readonly ParcelFile[]) => void;
}

export function useAttaching(uploads: Uploads | undefined, send: () => void): Attaching {
  const { items } = useUploads(uploads);
  const [isWanted, setWanted] = useState(false);
  const drop = useDrop(uploads && ((files) => uploads.add(files)));
  const readiness = uploads?.readiness ?? "ready";
  const sending = useRef(send);

  useEffect(() => {
    sending.current = send;
  });
  useEffect(() => {
    if (isWanted && readiness === "ready" && items.length > 0) sending.current();
  }, [isWanted, readiness, items]);

  return {
    uploads,
    hasFiles: items.length > 0,
    isDropAwaited: drop.isAwaited,
    onDrop: drop.onDrop,
    onPaste: ({ clipboardData }) => {
      const files = [...(clipboardData?.files ?? [])];
      // Office programs put a picture of the words beside the words.
      if (!uploads || files.length === 0 || clipboardData?.types.includes("text/plain")) return false;
      uploads.add(files);
      return true;
    },
    obstacle: isWanted && readiness !== "ready" ? readiness : null,
    mayGo: () => {
      const isReady = (uploads?.readiness ?? "ready") === "ready";
      setWanted(!isReady);
      return isReady;
    },
    stopWaiting: () => setWanted(false),
    parcel: () => uploads?.parcel ?? [],
    sent: (files) => {
      setWanted(false);
      uploads?.sent(files);
    },
  };
}
