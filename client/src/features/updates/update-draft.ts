import type { LocalStore } from "../../lib/local-store.js";
import type { Problem } from "../../lib/errors.js";
import type { ParcelFile } from "../files/upload-item.js";
import {
  areSame,
  bothOf,
  isBlank,
  type KeptUpdate,
  keyOf,
  type Update,
  type UpdateWords,
  wordsOf,
} from "./update-words.js";

export type Saved =
  | { kind: "stored"; update: Update }
  /** Somebody else has saved since; this is how it stands. */
  | { kind: "changed"; update: Update }
  /** Discarded meanwhile, or one may no longer read it. */
  | { kind: "gone" }
  /** Nobody is reached; asked again later. */
  | { kind: "away" }
  | { kind: "refused"; problem: Problem };

/** `files`: uploads that come to it now. */
export type SaveUpdate = (id: string, kept: KeptUpdate, files: readonly ParcelFile[]) => Promise<Saved>;

export interface DraftState {
  words: UpdateWords;
  /** How the server has it; null as long as it has none. */
  update: Update | null;
  saving: "saved" | "unsaved" | "saving" | "away" | "refused";
  problem: Problem | null;
  /** Written elsewhere over the same beginning: a person chooses. */
  other: Update | null;
  isGone: boolean;
}

const saveAfter = 1_000;
const againAfter = 10_000;

/**
 * One update that is being written: kept on this device with each change and, as long as it is a draft, on the server a
 * moment later. Goes on when the page is left. Knows no React and no network.
 */
export class UpdateDraft {
  #kept: KeptUpdate;
  #state: DraftState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<void> | null = null;
  /** What was heard while one's own words were under way. */
  #heard: Update | null = null;
  readonly #watchers = new Set<() => void>();

  constructor(
    readonly id: string,
    private readonly local: LocalStore,
    private readonly save: SaveUpdate,
    beginning: KeptUpdate,
  ) {
    this.#kept = local.read<KeptUpdate>(keyOf(id)) ?? beginning;
    this.#state = {
      words: this.#kept.words,
      update: null,
      saving: this.#kept.isDirty ? "unsaved" : "saved",
      problem: null,
      other: null,
      isGone: false,
    };
  }

  readonly get = (): DraftState => this.#state;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  get version(): number {
    return this.#kept.version;
  }

  get isUnsaved(): boolean {
    return this.#kept.isDirty;
  }

  /** How it stands on the server, whoever brings it. */
  merge(update: Update): void {
    const { words, version, isDirty } = this.#kept;
    if (this.#underWay) {
      this.#heard = update;
      return;
    }
    if (update.version < (this.#state.update?.version ?? 0)) return;
    this.#set({ update });
    this.#keep({ isPublished: update.publishedAt !== null });
    if (update.version <= version) return;
    if (!isDirty || areSame(words, wordsOf(update))) this.#take(update);
    else this.#set({ other: update });
  }

  write(change: Partial<UpdateWords>): void {
    const words = { ...this.#kept.words, ...change };
    this.#keep({ words, isDirty: true });
    this.#set({ words, saving: this.#state.saving === "saving" ? "saving" : "unsaved", problem: null });
    this.#schedule(saveAfter);
  }

  /** Discarded, elsewhere. */
  gone(): void {
    this.#set({ isGone: true });
  }

  takeOther(): void {
    const { other } = this.#state;
    if (other) this.#take(other);
  }

  keepOwn(): void {
    this.#goOn(this.#kept.words);
  }

  keepBoth(): void {
    const { other } = this.#state;
    if (other) this.#goOn(bothOf(this.#kept.words, wordsOf(other)));
  }

  /** Saves now what is left, also what was published already. Resolves to whether the server has all of it. */
  async flush(files: readonly ParcelFile[] = []): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#underWay;
    const { other, isGone } = this.#state;
    if (other || isGone) return false;
    if (this.#kept.isDirty || files.length > 0) await this.#saveNow(files);
    return !this.#kept.isDirty && this.#kept.version > 0;
  }

  /** The way may be open again. */
  readonly wake = (): void => {
    if (this.#kept.isDirty && this.#state.saving !== "refused") this.#schedule(0);
  };

  /** It has gone its way, or was thrown away: nothing of it stays on this device. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#kept = { ...this.#kept, isDirty: false };
    this.local.remove(keyOf(this.id));
  }

  #goOn(words: UpdateWords): void {
    const { other } = this.#state;
    if (!other) return;
    this.#keep({ words, version: other.version, isDirty: true });
    this.#set({ words, update: other, other: null, saving: "unsaved" });
    this.#schedule(0);
  }

  #take(update: Update): void {
    const words = wordsOf(update);
    this.#kept = { ...this.#kept, words, version: update.version, isDirty: false };
    this.local.remove(keyOf(this.id));
    this.#set({ words, update, other: null, saving: "saved", problem: null });
  }

  #isToBeSaved(): boolean {
    const { isDirty, isPublished, version, words } = this.#kept;
    if (!isDirty || isPublished || this.#state.other || this.#state.isGone) return false;
    return version > 0 || !isBlank(words) || words.health !== null;
  }

  #schedule(after: number): void {
    clearTimeout(this.#timer);
    if (!this.#isToBeSaved()) return;
    this.#timer = setTimeout(this.#saveByItself, after);
  }

  readonly #saveByItself = async (): Promise<void> => {
    // One at a time: the next goes on from the version the last one got.
    await this.#underWay;
    if (this.#isToBeSaved()) await this.#saveNow();
  };

  async #saveNow(files: readonly ParcelFile[] = []): Promise<void> {
    this.#underWay = this.#send(files).finally(() => (this.#underWay = null));
    await this.#underWay;
    const heard = this.#heard;
    this.#heard = null;
    if (heard) this.merge(heard);
  }

  async #send(files: readonly ParcelFile[]): Promise<void> {
    const sent = this.#kept;
    this.#set({ saving: "saving" });
    const saved = await this.save(this.id, sent, files);
    switch (saved.kind) {
      case "stored":
        return this.#stored(saved.update, sent.words);
      case "changed":
        this.#keep({ isPublished: saved.update.publishedAt !== null });
        if (areSame(this.#kept.words, wordsOf(saved.update))) return this.#take(saved.update);
        return this.#set({ update: saved.update, other: saved.update, saving: "unsaved" });
      case "gone":
        return this.#set({ isGone: true, saving: "unsaved" });
      case "away":
        this.#set({ saving: "away" });
        return this.#schedule(againAfter);
      case "refused":
        return this.#set({ saving: "refused", problem: saved.problem });
    }
  }

  /** What was written while it was under way is saved next. */
  #stored(update: Update, sent: UpdateWords): void {
    const isDirty = !areSame(this.#kept.words, sent);
    const words = isDirty ? this.#kept.words : { ...sent, files: wordsOf(update).files };
    this.#kept = { ...this.#kept, words, version: update.version, isDirty };
    if (isDirty) this.local.write(keyOf(this.id), this.#kept);
    else this.local.remove(keyOf(this.id));
    this.#set({ words, update, saving: isDirty ? "unsaved" : "saved", problem: null });
    this.#schedule(saveAfter);
  }

  /** On this device first. */
  #keep(change: Partial<KeptUpdate>): void {
    this.#kept = { ...this.#kept, ...change };
    if (this.#kept.isDirty) this.local.write(keyOf(this.id), this.#kept);
  }

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of [...this.#watchers]) watcher();
  }
}
