import type { LocalStore } from "../../lib/local-store.js";
import type { Problem } from "../../lib/errors.js";
import type { ParcelFile } from "../files/upload-item.js";
import {
  allOf,
  areSame,
  bothOf,
  isBlank,
  type KeptFile,
  type KeptUpdate,
  keyOf,
  type SentWords,
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
/** As many unanswered words are remembered; whoever types on without a connection makes ever more of them. */
const mostUnanswered = 10;

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
    if (!isDirty || areSame(words, wordsOf(update))) return this.#take(update);
    const own = this.#ownIn(update);
    if (own) this.#stored(update, own);
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

  /**
   * Saves now what is left, also what was published already. Resolves to whether the server has all of it; with files,
   * to whether it has those.
   */
  async flush(files: readonly ParcelFile[] = []): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#underWay) await this.#underWay;
    const { other, isGone, problem } = this.#state;
    if (other || isGone) return false;
    if (problem) this.#set({ problem: null, saving: this.#kept.isDirty ? "unsaved" : "saved" });
    if (files.length > 0) return this.#saveNow(files);
    if (this.#kept.isDirty) await this.#saveNow();
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
    this.#keep({ words, version: other.version, isDirty: true, unanswered: [] });
    this.#set({ words, update: other, other: null, saving: "unsaved" });
    this.#schedule(0);
  }

  #take(update: Update): void {
    const words = wordsOf(update);
    this.#kept = { ...this.#kept, words, version: update.version, isDirty: false, unanswered: [] };
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
    while (this.#underWay) await this.#underWay;
    if (this.#isToBeSaved()) await this.#saveNow();
  };

  async #saveNow(files: readonly ParcelFile[] = []): Promise<boolean> {
    let isStored = false;
    this.#underWay = this.#send(files)
      .then((answer) => void (isStored = answer))
      .finally(() => (this.#underWay = null));
    await this.#underWay;
    const heard = this.#heard;
    this.#heard = null;
    if (heard) this.merge(heard);
    return isStored;
  }

  /** Resolves to whether the server has what was sent now, with its files. */
  async #send(files: readonly ParcelFile[], isFirstTry = true): Promise<boolean> {
    const sent = this.#kept;
    const more = files.filter(({ fileId }) => !sent.words.files.some((file) => file.fileId === fileId));
    this.#set({ saving: "saving" });
    const saved = await this.save(this.id, sent, more);
    switch (saved.kind) {
      case "stored":
        this.#stored(saved.update, sent.words);
        return true;
      case "changed":
        return this.#changed(saved.update, files, isFirstTry);
      case "gone":
        this.#set({ isGone: true, saving: "unsaved" });
        return false;
      case "away":
        this.#remember({ words: sent.words, more: more.map(bare) });
        this.#set({ saving: "away" });
        this.#schedule(againAfter);
        return false;
      case "refused":
        this.#set({ saving: "refused", problem: saved.problem });
        return false;
    }
  }

  /** Somebody was faster: perhaps oneself, with an answer that was lost, or somebody who says the same. */
  async #changed(update: Update, files: readonly ParcelFile[], isFirstTry: boolean): Promise<boolean> {
    this.#keep({ isPublished: update.publishedAt !== null });
    const own = this.#ownIn(update);
    if (areSame(this.#kept.words, wordsOf(update))) this.#take(update);
    else if (own) this.#stored(update, own);
    else {
      this.#set({ update, other: update, saving: "unsaved" });
      return false;
    }
    const { isDirty, words } = this.#kept;
    const hasAll = files.every(({ fileId }) => words.files.some((file) => file.fileId === fileId));
    if (hasAll && !isDirty) return true;
    if (isFirstTry) return this.#send(files, false);
    this.#set({ saving: "away" });
    this.#schedule(againAfter);
    return false;
  }

  /** The words of this device that the server has got, when only its answer was lost. */
  #ownIn(update: Update): UpdateWords | undefined {
    return this.#kept.unanswered?.find((sent) => areSame(allOf(sent), wordsOf(update)))?.words;
  }

  #remember(sent: SentWords): void {
    const before = this.#kept.unanswered ?? [];
    if (before.some((one) => areSame(allOf(one), allOf(sent)))) return;
    this.#keep({ unanswered: [...before, sent].slice(-mostUnanswered) });
  }

  /** What was written while it was under way is saved next. */
  #stored(update: Update, sent: UpdateWords): void {
    const now = this.#kept.words;
    const isDirty = !areSame(now, sent);
    // Files that came with it stay, those that were taken away meanwhile do not come back.
    const isIn = (files: UpdateWords["files"], id: string): boolean =>
      files.some(({ fileId }) => fileId === id);
    const files = wordsOf(update).files.filter(
      ({ fileId }) => isIn(now.files, fileId) || !isIn(sent.files, fileId),
    );
    const words = { ...(isDirty ? now : sent), files };
    this.#kept = { ...this.#kept, words, version: update.version, isDirty, unanswered: [] };
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

const bare = ({ fileId, description }: ParcelFile): KeptFile => ({ fileId, description });
