import { useSyncExternalStore } from "react";
import type { LocalStore } from "../../lib/local-store.js";
import { Uploads, type UploadsState } from "./uploads.js";

const open = new Map<string, Uploads>();

/** The files beside the text of that name; the same ones when one comes back to it. */
export function uploadsFor(personId: string, key: string, local: LocalStore): Uploads {
  const name = `${personId}/${key}`;
  let uploads = open.get(name);
  if (!uploads) {
    uploads = new Uploads(`files.${key}`, local);
    open.set(name, uploads);
  }
  return uploads;
}

const nothing: UploadsState = { items: [], notice: null };
const never = () => () => undefined;

export const useUploads = (uploads: Uploads | undefined): UploadsState =>
  useSyncExternalStore(uploads?.subscribe ?? never, uploads?.get ?? (() => nothing));
