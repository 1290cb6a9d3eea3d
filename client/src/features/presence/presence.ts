import type { Socket } from "socket.io-client";
import { whenAtRest } from "../../lib/later.js";
import { sessionEnded } from "../../lib/session-ended.js";

export interface Present {
  id: string;
  name: string;
  /** Their window has been out of sight for a while. */
  away: boolean;
}

export interface TopicPresence {
  topicId: string | null;
  /** People at their screens. */
  count: number;
  /** Null: one has chosen not to be shown, and is not told of others. */
  people: readonly Present[] | null;
  /** Who is writing, the first first. */
  typing: readonly string[];
}

const nobody: TopicPresence = { topicId: null, count: 0, people: [], typing: [] };
const typingLasts = 6_000;
const typingToldEvery = 3_000;
const awayAfter = 120_000;

/**
 * Who is reading along and who is writing, as far as it is known. All of it may be missing: no screen waits for it,
 * and it is fetched only when the page has come to rest.
 */
class Presence {
  #state = nobody;
  #wanted: string | null = null;
  #socket: Socket | null = null;
  #isOpening = false;
  #toldTyping = 0;
  #awayTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #typists = new Map<string, { name: string; timer: ReturnType<typeof setTimeout> }>();
  readonly #watchers = new Set<() => void>();

  readonly get = (): TopicPresence => this.#state;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Looks at a topic until told to stop. */
  look(topicId: string): () => void {
    this.#wanted = topicId;
    this.#forget(topicId);
    if (this.#socket) this.#socket.emit("watch", topicId);
    else if (!this.#isOpening && !wantsLittle()) {
      this.#isOpening = true;
      whenAtRest(() => void this.#open());
    }
    return () => {
      if (this.#wanted !== topicId) return;
      this.#wanted = null;
      this.#forget(null);
      this.#socket?.emit("watch", null);
    };
  }

  /** One is writing. */
  type(topicId: string): void {
    const now = Date.now();
    if (!this.#socket?.connected || this.#wanted !== topicId || now - this.#toldTyping < typingToldEvery)
      return;
    this.#toldTyping = now;
    this.#socket.volatile.emit("typing");
  }

  /** What they were writing is there. */
  hasSpoken(personId: string): void {
    clearTimeout(this.#typists.get(personId)?.timer);
    if (this.#typists.delete(personId)) this.#tellTyping();
  }

  async #open(): Promise<void> {
    const { io } = await import("socket.io-client").catch(() => ({ io: null }));
    this.#isOpening = false;
    if (!io || !this.#wanted) return;
    const socket = io({
      path: "/presence",
      transports: ["websocket", "polling"],
      // A proxy may let no WebSocket through.
      tryAllTransports: true,
      upgrade: false,
      // A header no foreign page can send: the server refuses to be polled without it.
      extraHeaders: { "x-lernnetz-presence": "1" },
      reconnectionDelay: 2_000,
      reconnectionDelayMax: 60_000,
      randomizationFactor: 0.5,
      autoConnect: !sessionEnded.isEnded(),
    });
    this.#socket = socket;
    socket.on("connect", () => {
      if (this.#wanted) socket.emit("watch", this.#wanted);
    });
    socket.on("disconnect", () => this.#forget(this.#wanted));
    socket.on("here", (topicId: string, count: number, people: Present[] | null) => {
      if (topicId === this.#wanted) this.#set({ ...this.#state, topicId, count, people });
    });
    socket.on("typing", (topicId: string, person: { id: string; name: string }) => {
      if (topicId === this.#wanted) this.#hearTyping(person);
    });
    sessionEnded.watch(() => (sessionEnded.isEnded() ? socket.disconnect() : socket.connect()));
    document.addEventListener("visibilitychange", () => this.#heedSight(socket));
  }

  #heedSight(socket: Socket): void {
    clearTimeout(this.#awayTimer);
    if (document.hidden) this.#awayTimer = setTimeout(() => socket.emit("away", true), awayAfter);
    else socket.emit("away", false);
  }

  #hearTyping({ id, name }: { id: string; name: string }): void {
    clearTimeout(this.#typists.get(id)?.timer);
    const timer = setTimeout(() => this.hasSpoken(id), typingLasts);
    this.#typists.set(id, { name, timer });
    this.#tellTyping();
  }

  #tellTyping(): void {
    this.#set({ ...this.#state, typing: [...this.#typists.keys()] });
  }

  nameOf(personId: string): string {
    return this.#typists.get(personId)?.name ?? "";
  }

  #forget(topicId: string | null): void {
    for (const { timer } of this.#typists.values()) clearTimeout(timer);
    this.#typists.clear();
    this.#set({ ...nobody, topicId });
  }

  #set(state: TopicPresence): void {
    this.#state = state;
    for (const watcher of [...this.#watchers]) watcher();
  }
}

export const presence = new Presence();

/** Whoever saves data does without. */
function wantsLittle(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
