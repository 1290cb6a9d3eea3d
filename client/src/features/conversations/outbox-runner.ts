import { backoff } from "../../lib/live/backoff.js";
import type { LocalStore } from "../../lib/local-store.js";
import {
  afterProblem,
  inOrder,
  isSameAgain,
  newEntry,
  nextToSend,
  type OutboxEntry,
  type Parcel,
  type Refusal,
  released,
  type SendProblem,
  withEntry,
  without,
} from "./outbox.js";

export interface SendFailure {
  problem: SendProblem;
  refusal: Refusal;
}

export interface Transport {
  /**
   * Resolves once the server has answered for each and the screens know; with what was refused, by id. Several are
   * messages of one topic.
   */
  send(parcels: readonly Parcel[]): Promise<ReadonlyMap<string, Refusal>>;
  failureOf(error: unknown): SendFailure;
}

export interface OutboxState {
  entries: readonly OutboxEntry[];
  sending: ReadonlySet<string>;
  /** The last try did not get through; the next comes by itself. */
  isHeldUp: boolean;
  /** Whether the browser keeps the entries over a reload. */
  isKept: boolean;
}

const none: ReadonlySet<string> = new Set();
const prefix = "outbox.";
const keyOf = (id: string): string => prefix + id;

/** Brings parcels to the server, topic by topic in their order; what is not there yet outlives reload and session. */
export class OutboxRunner {
  #state: OutboxState;
  #isRunning = false;
  #isStopped = false;
  #tries = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #watchers = new Set<() => void>();
  readonly #stopHearing: () => void;

  constructor(
    private readonly personId: string,
    private readonly store: LocalStore,
    private readonly transport: Transport,
  ) {
    this.#state = { entries: this.#kept(), sending: none, isHeldUp: false, isKept: true };
    this.#stopHearing = store.onChange((key) => {
      if (key.startsWith(prefix)) this.#hear(key.slice(prefix.length));
    });
  }

  readonly get = (): OutboxState => this.#state;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** False when it is the very same once more (Enter pressed twice). */
  add(parcel: Parcel): boolean {
    const now = new Date();
    const { entries } = this.#state;
    // Files can be sent only once: with them it is something else.
    const isBare = parcel.kind === "message" && !parcel.files?.length;
    if (isBare && isSameAgain(entries, parcel.topicId, parcel.body, now)) return false;
    this.#put(newEntry(parcel, entries, now));
    this.wake();
    return true;
  }

  retry(id: string): void {
    const entry = this.#find(id);
    if (!entry) return;
    this.#put(released(entry));
    this.wake();
  }

  /** Takes it out for good, to be thrown away or written anew. Not while it is on its way. */
  takeBack(id: string): Parcel | null {
    const entry = this.#find(id);
    if (!entry || this.#state.sending.has(id)) return null;
    this.#remove(id);
    return entry.parcel;
  }

  /** The way may be open again: online, signed in, a moment later. */
  readonly wake = (): void => {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    void this.#run();
  };

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    this.#stopHearing();
  }

  async #run(): Promise<void> {
    if (this.#isRunning || this.#isStopped || !this.#state.entries.some(({ refusal }) => !refusal)) return;
    this.#isRunning = true;
    try {
      await alone(`lernnetz-outbox-${this.personId}`, () => this.#sendAll());
    } finally {
      this.#isRunning = false;
    }
    // Added when the last had just been sent: it was not looked for any more, and its wake-up was in vain.
    if (!this.#retry) void this.#run();
  }

  async #sendAll(): Promise<void> {
    // Read afresh: another tab may have sent some while this one waited for its turn.
    this.#set({ entries: this.#kept() });
    for (;;) {
      const next = this.#isStopped ? [] : nextToSend(this.#state.entries);
      if (next.length === 0) return;
      // What another tab has taken back meanwhile is not sent any more.
      const entries = next.flatMap(({ parcel }) => this.#hear(parcel.id) ?? []);
      const wanted = entries.filter(({ refusal }) => !refusal);
      if (wanted.length > 0 && !(await this.#send(wanted))) return;
    }
  }

  async #send(entries: readonly OutboxEntry[]): Promise<boolean> {
    const parcels = entries.map(({ parcel }) => parcel);
    this.#set({ sending: new Set(parcels.map(({ id }) => id)) });
    try {
      const refused = await this.transport.send(parcels);
      this.#tries = 0;
      const accepted = new Set(parcels.flatMap(({ id }) => (refused.has(id) ? [] : [id])));
      for (const id of accepted) this.store.remove(keyOf(id));
      this.#set({ entries: without(this.#state.entries, accepted), sending: none, isHeldUp: false });
      for (const entry of entries) {
        const refusal = refused.get(entry.parcel.id);
        if (refusal) this.#change(entry, { ...entry, refusal });
      }
      return true;
    } catch (error) {
      const { problem, refusal } = this.transport.failureOf(error);
      const changed = entries.map((entry) => afterProblem(entry, problem, refusal));
      const isDecided = changed.every((entry) => entry?.refusal);
      this.#set({ sending: none, isHeldUp: !isDecided });
      entries.forEach((entry, n) => this.#change(entry, changed[n]));
      if (isDecided) return true;
      this.#tries += 1;
      if (!this.#isStopped) this.#retry = setTimeout(this.wake, backoff(this.#tries));
      return false;
    }
  }

  /** What became of one, unless another tab has taken it out meanwhile. */
  #change(entry: OutboxEntry, changed: OutboxEntry | null | undefined): void {
    if (changed && this.#find(entry.parcel.id)) this.#put(changed);
  }

  #kept(): OutboxEntry[] {
    return inOrder(this.store.entries<OutboxEntry>(prefix).map(([, entry]) => entry));
  }

  #find(id: string): OutboxEntry | undefined {
    return this.#state.entries.find(({ parcel }) => parcel.id === id);
  }

  // One entry at a time: whoever has thousands waiting must still be able to write.
  #put(entry: OutboxEntry): void {
    const isKept = this.store.write(keyOf(entry.parcel.id), entry);
    this.#set({ entries: withEntry(this.#state.entries, entry), isKept });
  }

  #remove(id: string): void {
    this.store.remove(keyOf(id));
    this.#set({ entries: without(this.#state.entries, new Set([id])) });
  }

  /** Takes over what the browser keeps of one entry now; undefined when that is nothing any more. */
  #hear(id: string): OutboxEntry | undefined {
    const held = this.#find(id);
    const kept = this.store.read<OutboxEntry>(keyOf(id));
    const { entries } = this.#state;
    if (!kept) {
      if (held) this.#set({ entries: without(entries, new Set([id])) });
    } else if (JSON.stringify(kept) !== JSON.stringify(held))
      this.#set({ entries: withEntry(entries, kept) });
    return kept;
  }

  #set(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of [...this.#watchers]) watcher();
  }
}

/**
 * One tab at a time, where the browser can say so. Elsewhere two tabs may send the same parcel; the server knows
 * its id, so it stays one message.
 */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (!locks) return work();
  await locks.request(name, work);
}
