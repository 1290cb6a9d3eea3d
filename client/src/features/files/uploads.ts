import { textOf } from "../../lib/i18n.js";
import { backoff } from "../../lib/live/backoff.js";
import { connection } from "../../lib/live/connection-state.js";
import type { LocalStore } from "../../lib/local-store.js";
import { newId } from "../../lib/new-id.js";
import {
  isUnderWay,
  isUndescribed,
  type KeptItem,
  keptOf,
  type ParcelFile,
  restored,
  type UploadItem,
} from "./upload-item.js";
import { lookAt, type RunningUpload, sendFile, throwAway, type UploadEnd } from "./upload-service.js";

const atOnce = 2;
export const mostFiles = 10;
const lookAgainMs = 1_000;

export type Readiness = "ready" | "underWay" | "undescribed" | "refused";

export interface UploadsState {
  items: readonly UploadItem[];
  /** About the choice as a whole: too many files. */
  notice: string | null;
}

/**
 * The files beside one text that is being written. They go on while one is elsewhere in the hub, wait while there is
 * no connection, and what has arrived is kept with the text until both are sent.
 */
export class Uploads {
  #state: UploadsState = { items: [], notice: null };
  readonly #files = new Map<string, File>();
  readonly #running = new Map<string, RunningUpload | null>();
  readonly #tries = new Map<string, number>();
  readonly #watchers = new Set<() => void>();

  constructor(
    private readonly key: string,
    private readonly local: LocalStore,
  ) {
    this.#state = { items: (local.read<KeptItem[]>(key) ?? []).map(restored), notice: null };
    for (const item of this.#state.items) if (item.phase === "done") void this.#verify(item.key);
    window.addEventListener("online", this.#resume);
    window.addEventListener("offline", this.#pause);
    connection.subscribe(() => {
      if (connection.get() === "live" || connection.get() === "polling") this.#resume();
    });
  }

  readonly get = (): UploadsState => this.#state;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  add(files: readonly File[]): void {
    const free = mostFiles - this.#state.items.filter((item) => item.phase !== "interrupted").length;
    for (const file of files.slice(0, Math.max(free, 0))) this.#take(file);
    const notice = files.length > free ? textOf("files:tooMany", { count: mostFiles }) : null;
    this.#set({ notice });
    this.#next();
  }

  describe(key: string, description: string): void {
    this.#change(key, { description });
  }

  remove(key: string): void {
    const item = this.#find(key);
    this.#running.get(key)?.pause();
    this.#forget(key);
    if (item?.fileId) throwAway(item.fileId);
    if (item?.preview?.startsWith("blob:")) URL.revokeObjectURL(item.preview);
    this.#set({ items: this.#state.items.filter((one) => one.key !== key), notice: null });
    this.#next();
  }

  /** Whether everything is there and described, and if not, what is missing first. */
  get readiness(): Readiness {
    const { items } = this.#state;
    if (items.some(({ phase }) => phase === "failed" || phase === "interrupted")) return "refused";
    if (items.some(isUndescribed)) return "undescribed";
    return items.some(isUnderWay) ? "underWay" : "ready";
  }

  /** What goes with the text. */
  get parcel(): ParcelFile[] {
    return this.#state.items.flatMap(({ fileId, description, name, size, isPicture }) =>
      fileId ? [{ fileId, description: description.trim(), name, size, isPicture }] : [],
    );
  }

  /** They have gone with the text; all of them, or those alone. */
  sent(files?: readonly ParcelFile[]): void {
    const hasGone = ({ fileId }: UploadItem): boolean =>
      !files || files.some((file) => file.fileId === fileId);
    for (const { preview } of this.#state.items.filter(hasGone))
      if (preview?.startsWith("blob:")) URL.revokeObjectURL(preview);
    this.#set({ items: this.#state.items.filter((item) => !hasGone(item)), notice: null });
  }

  /** Puts back what was handed over: the message is to be written anew. */
  takeBack(files: readonly ParcelFile[]): void {
    const back = files.map((file) => restored({ ...file, key: newId(), lastModified: 0, isDone: true }));
    this.#set({ items: [...this.#state.items, ...back] });
    for (const { key } of back) void this.#verify(key);
  }

  #take(file: File): void {
    const isSame = (item: UploadItem): boolean =>
      item.phase === "interrupted" &&
      item.name === file.name &&
      item.size === file.size &&
      item.lastModified === file.lastModified;
    const isPicture = /^image\/(jpeg|png|gif|webp)$/.test(file.type);
    const preview = isPicture ? URL.createObjectURL(file) : null;
    const known = this.#state.items.find(isSame);
    const key = known?.key ?? newId();
    this.#files.set(key, file);
    if (known) return this.#change(key, { phase: "queued", preview, isPicture });
    const { name, size, lastModified } = file;
    const item = { key, name, size, lastModified, isPicture, preview, description: "", problem: null };
    this.#set({ items: [...this.#state.items, { ...item, phase: "queued", sent: 0, fileId: null }] });
  }

  #next(): void {
    for (const item of this.#state.items) {
      if (this.#running.size >= atOnce) return;
      if (item.phase === "queued") void this.#send(item);
    }
  }

  async #send({ key, fileId }: UploadItem): Promise<void> {
    const file = this.#files.get(key);
    if (!file) return;
    this.#running.set(key, null);
    this.#change(key, { phase: "sending", problem: null });
    try {
      const running = await sendFile(file, fileId, {
        onStarted: (id) => this.#change(key, { fileId: id }),
        onProgress: (sent) => this.#change(key, { sent }),
        onSent: () => void this.#look(key),
        onEnd: (end) => this.#end(key, end),
      });
      if (this.#running.has(key)) this.#running.set(key, running);
      else running.pause();
    } catch {
      // The program for it could not be fetched: no connection.
      this.#end(key, { kind: "away" });
    }
  }

  /** All of it is there: what does the server say? */
  async #look(key: string): Promise<void> {
    const item = this.#find(key);
    if (!item?.fileId) return;
    this.#change(key, { phase: "checking", sent: item.size });
    const facts = await lookAt(item.fileId);
    if ("kind" in facts) return this.#end(key, facts);
    if (facts.state !== "READY") {
      setTimeout(() => void this.#look(key), lookAgainMs);
      return;
    }
    const { name, size, width } = facts;
    this.#forget(key);
    this.#change(key, { phase: "done", name, size, sent: size, isPicture: width !== null });
    this.#next();
  }

  #end(key: string, end: UploadEnd): void {
    const tries = (this.#tries.get(key) ?? 0) + 1;
    this.#running.delete(key);
    if (end.kind === "refused") {
      this.#forget(key);
      this.#change(key, { phase: "failed", problem: end.text, fileId: null });
    } else if (this.#find(key)) {
      this.#tries.set(key, tries);
      this.#change(key, { phase: "waiting", problem: end.text ?? null });
      setTimeout(() => this.#again(key), backoff(tries));
    }
    this.#next();
  }

  readonly #pause = (): void => {
    for (const [key, running] of [...this.#running]) {
      running?.pause();
      this.#running.delete(key);
      this.#change(key, { phase: "waiting" });
    }
  };

  readonly #resume = (): void => {
    for (const { key } of this.#state.items) this.#again(key);
  };

  #again(key: string): void {
    if (this.#find(key)?.phase !== "waiting" || !navigator.onLine) return;
    this.#change(key, { phase: "queued" });
    this.#next();
  }

  /** Kept from an earlier visit: it may have been swept meanwhile. */
  async #verify(key: string): Promise<void> {
    const fileId = this.#find(key)?.fileId;
    const facts = fileId ? await lookAt(fileId) : null;
    if (facts && "kind" in facts && facts.kind === "refused") {
      this.#change(key, { phase: "failed", problem: textOf("files:gone") ?? "", fileId: null });
    }
  }

  #find(key: string): UploadItem | undefined {
    return this.#state.items.find((item) => item.key === key);
  }

  #forget(key: string): void {
    this.#running.delete(key);
    this.#files.delete(key);
    this.#tries.delete(key);
  }

  #change(key: string, change: Partial<UploadItem>): void {
    this.#set({ items: this.#state.items.map((item) => (item.key === key ? { ...item, ...change } : item)) });
  }

  #set(change: Partial<UploadsState>): void {
    this.#state = { ...this.#state, ...change };
    const kept = this.#state.items.flatMap((item) => keptOf(item) ?? []);
    if (kept.length > 0) this.local.write(this.key, kept);
    else this.local.remove(this.key);
    for (const watcher of [...this.#watchers]) watcher();
  }
}
