import type { DraftFieldsFragment, SaveDraftInput } from "../../gql/graphql.js";
import type { LocalStore } from "../../lib/local-store.js";
import {
  areSame,
  type DraftScope,
  type DraftWords,
  isNothing,
  type KeptDraft,
  keptFrom,
  keyOf,
  noWords,
  scopeOf,
  wordsOf,
} from "./draft-words.js";

type Draft = DraftFieldsFragment;
type Drafts = ReadonlyMap<string, Draft>;

/** Resolves with what is stored now; undefined when it did not get through or was refused. */
export type SaveDraft = (input: SaveDraftInput) => Promise<Draft | undefined>;

const saveAfter = 1_000;

/**
 * The same drafts on all devices. Each device keeps its own words first; the server's copy has a version, and whoever
 * began from an older one is asked which words shall stay. Knows no React and no network.
 */
export class DraftSync {
  #drafts: Drafts = new Map();
  readonly #timers = new Map<DraftScope, ReturnType<typeof setTimeout>>();
  readonly #saving = new Map<DraftScope, Promise<void>>();
  readonly #watchers = new Set<() => void>();
  readonly #editors = new Map<DraftScope, Set<(words: DraftWords) => void>>();

  constructor(
    private readonly local: LocalStore,
    private readonly saveDraft: SaveDraft,
  ) {}

  readonly get = (): Drafts => this.#drafts;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Takes a snapshot for the whole truth. */
  load(drafts: readonly Draft[]): void {
    this.#drafts = new Map(drafts.map((draft) => [draft.id, draft]));
    this.#tell();
    for (const draft of drafts) this.#reconcile(draft.id as DraftScope);
    this.wake();
  }

  /** The one door for a draft, whoever brings it. */
  merge(draft: Draft): void {
    if ((this.#drafts.get(draft.id)?.version ?? 0) > draft.version) return;
    this.#drafts = new Map(this.#drafts).set(draft.id, draft);
    this.#tell();
    this.#reconcile(draft.id as DraftScope);
  }

  /** What stands in the field when it is opened. */
  open(scope: DraftScope): KeptDraft | undefined {
    const kept = this.#kept(scope);
    if (kept) return kept;
    const draft = this.#drafts.get(scope);
    return draft && { ...wordsOf(draft), version: draft.version, isDirty: false };
  }

  /** Hears when other words take the place of those in the field. */
  onReplaced(scope: DraftScope, editor: (words: DraftWords) => void): () => void {
    const editors = this.#editors.get(scope) ?? new Set();
    this.#editors.set(scope, editors.add(editor));
    return () => editors.delete(editor);
  }

  /** What was written on another device over the same beginning; a person chooses. */
  readonly conflictIn = (scope: DraftScope): Draft | null => {
    const [kept, draft] = [this.#kept(scope), this.#drafts.get(scope)];
    if (!kept || !draft || draft.version <= kept.version || this.#saving.has(scope)) return null;
    return kept.isDirty && !isNothing(kept) && !areSame(kept, wordsOf(draft)) && !isNothing(wordsOf(draft))
      ? draft
      : null;
  };

  write(scope: DraftScope, words: DraftWords & Pick<KeptDraft, "document">): void {
    const { version } = this.open(scope) ?? { version: 0 };
    this.local.write(keyOf(scope), { ...words, version, isDirty: true });
    this.#schedule(scope, saveAfter);
  }

  /** The words are on their way as a message; answers with the version the server may clear with it. */
  sent(scope: DraftScope): number | null {
    const { version } = this.open(scope) ?? { version: 0 };
    this.#empty(scope, version);
    return version || null;
  }

  /** The words of the other device. */
  takeOther(scope: DraftScope): void {
    const draft = this.#drafts.get(scope);
    if (!draft) return;
    this.local.remove(keyOf(scope));
    this.#replace(scope, wordsOf(draft));
    this.#tell();
  }

  /** One's own words, saved over those of the other device. */
  keepOwn(scope: DraftScope): void {
    const [kept, draft] = [this.#kept(scope), this.#drafts.get(scope)];
    if (!kept || !draft) return;
    this.local.write(keyOf(scope), { ...kept, version: draft.version });
    this.#tell();
    this.#schedule(scope, 0);
  }

  /** Saves at once what waits: one looks away, or leaves. */
  flush(scope: DraftScope): void {
    if (this.#timers.has(scope)) this.#schedule(scope, 0);
  }

  /** The way may be open again. */
  readonly wake = (): void => {
    for (const [key] of this.local.entries("draft.")) {
      const scope = scopeOf(key);
      if (scope && this.#kept(scope)?.isDirty && !this.#timers.has(scope)) this.#schedule(scope, 0);
    }
  };

  /** Before one signs out: everything to the server, then nothing of it stays on this device. */
  async leave(): Promise<void> {
    this.wake();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.all([...this.#timers.keys()].map((scope) => this.#save(scope)));
    await Promise.all(this.#saving.values());
    for (const [key] of this.local.entries("draft.")) this.local.remove(key);
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #schedule(scope: DraftScope, after: number): void {
    clearTimeout(this.#timers.get(scope));
    this.#timers.set(
      scope,
      setTimeout(() => void this.#save(scope), after),
    );
  }

  async #save(scope: DraftScope): Promise<void> {
    this.#timers.delete(scope);
    const underWay = this.#saving.get(scope);
    // One at a time: the next goes on from the version the last one got.
    if (underWay) return underWay.then(() => this.#save(scope));
    const kept = this.#kept(scope);
    if (!kept?.isDirty || this.conflictIn(scope)) return;
    const saving = this.#send(scope, kept).finally(() => {
      this.#saving.delete(scope);
      this.#reconcile(scope);
    });
    this.#saving.set(scope, saving);
    return saving;
  }

  async #send(scope: DraftScope, kept: KeptDraft): Promise<void> {
    const [kind, id = ""] = scope.split(":");
    const draft = await this.saveDraft({
      ...(kind === "topic" ? { topicId: id } : { channelId: id }),
      ...{ title: kept.title, body: kept.markdown, quotedId: kept.quotedId, version: kept.version },
    });
    if (!draft) return;
    const now = this.#kept(scope);
    if (now) {
      const isDirty = !areSame(now, kept);
      if (!isDirty && isNothing(now)) this.local.remove(keyOf(scope));
      else this.local.write(keyOf(scope), { ...now, version: draft.version, isDirty });
      if (isDirty) this.#schedule(scope, saveAfter);
    }
    this.merge(draft);
  }

  /** The server's words may be newer than those of this device. */
  #reconcile(scope: DraftScope): void {
    const [kept, draft] = [this.#kept(scope), this.#drafts.get(scope)];
    // What one is saving oneself comes back as an event, too.
    if (!draft || this.#saving.has(scope)) return;
    const words = wordsOf(draft);
    if (!kept) return this.#replace(scope, words);
    if (draft.version <= kept.version) return;
    if (areSame(kept, words)) {
      if (isNothing(words)) this.local.remove(keyOf(scope));
      else this.local.write(keyOf(scope), { ...kept, version: draft.version, isDirty: false });
    } else if (!kept.isDirty || isNothing(kept)) {
      this.local.remove(keyOf(scope));
      this.#replace(scope, words);
    } else if (isNothing(words)) {
      // Sent or thrown away elsewhere, and gone on with here: that is a new draft.
      this.local.write(keyOf(scope), { ...kept, version: draft.version });
      this.#schedule(scope, saveAfter);
    }
    this.#tell();
  }

  #empty(scope: DraftScope, version: number): void {
    clearTimeout(this.#timers.get(scope));
    this.#timers.delete(scope);
    if (version === 0 && !this.#saving.has(scope)) {
      this.local.remove(keyOf(scope));
      return;
    }
    this.local.write(keyOf(scope), { ...noWords, version, isDirty: true });
    // The message clears it with it; this is for words that were under way meanwhile.
    this.#schedule(scope, saveAfter);
  }

  #replace(scope: DraftScope, words: DraftWords): void {
    for (const editor of this.#editors.get(scope) ?? []) editor(words);
  }

  #kept(scope: DraftScope): KeptDraft | undefined {
    return keptFrom(this.local.read(keyOf(scope)));
  }

  #tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}
