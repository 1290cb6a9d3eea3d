import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from "@nestjs/common";
import { Client } from "pg";
import { DatabaseConnection } from "../database/connection.js";
import { HubLog } from "../config/hub-log.js";
import type { StreamId } from "./announcement.js";
import { unwritten } from "./cursor.js";
import { EventLog, type LogEntry, type StreamHead } from "./event-log.js";
import { ReaderRights } from "./reader-rights.js";
import { Ring } from "./ring.js";
import { wakeUpChannel, WakeUps } from "./wake-ups.js";

const pageSize = 500;
const pollEvery = 1_000;

interface Followed {
  head: StreamHead;
  ring: Ring;
  /** Runs while entries are being fetched; a wake-up meanwhile asks for one more round. */
  fetching?: Promise<void>;
  again: boolean;
}

/**
 * The one place of a process that follows the log, stream by stream, for all readers here.
 * Woken by NOTIFY; a poll of the counters once a second makes up for wake-ups that were lost.
 */
@Injectable()
export class Tailer implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #streams = new Map<StreamId, Followed>();
  readonly #opening = new Map<StreamId, Promise<Followed>>();
  readonly #readers = new Map<StreamId, Set<() => void>>();
  #listening: Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    private readonly log: EventLog,
    private readonly rights: ReaderRights,
    private readonly wakeUps: WakeUps,
    private readonly connection: DatabaseConnection,
    private readonly hubLog: HubLog,
  ) {}

  onApplicationBootstrap(): void {
    this.wakeUps.onHere((stream) => this.#wake(stream));
    void this.#listen();
    this.#timer = setInterval(() => void this.#poll(), pollEvery);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#listening?.end().catch(() => undefined);
  }

  /**
   * Where the stream begins and ends, at least up to `seq`: a cursor may come from a read of the database that is
   * ahead of what this process has heard of. Begins to follow the stream.
   */
  async head(stream: StreamId, seq: number): Promise<StreamHead> {
    const followed = await this.#follow(stream);
    if (seq > followed.ring.lastSeq) return (await this.log.heads([stream])).get(stream) ?? followed.head;
    return { ...followed.head, lastSeq: followed.ring.lastSeq };
  }

  /** Entries after a number, from memory or, for those far behind, from the log. */
  async entriesAfter(stream: StreamId, seq: number): Promise<LogEntry[]> {
    const followed = await this.#follow(stream);
    const held = followed.ring.after(seq, pageSize);
    if (held) return held;
    const page = await this.log.page(stream, seq, pageSize);
    // A page from the log may tell of a lost right before the tailer does.
    this.rights.heed(page);
    return page;
  }

  /** Calls back whenever the stream has grown. Returns how to stop. */
  onGrowth(stream: StreamId, listener: () => void): () => void {
    const readers = this.#readers.get(stream) ?? new Set();
    this.#readers.set(stream, readers.add(listener));
    return () => {
      readers.delete(listener);
      if (readers.size > 0 || this.#readers.get(stream) !== readers) return;
      this.#readers.delete(stream);
      // Streams of one person come and go; a round's stays.
      if (stream.startsWith("person:")) this.#streams.delete(stream);
    };
  }

  async #follow(stream: StreamId): Promise<Followed> {
    const known = this.#streams.get(stream);
    if (known) return known;
    let opening = this.#opening.get(stream);
    if (!opening) {
      opening = this.#open(stream).finally(() => this.#opening.delete(stream));
      this.#opening.set(stream, opening);
    }
    return opening;
  }

  async #open(stream: StreamId): Promise<Followed> {
    const head = (await this.log.heads([stream])).get(stream);
    if (!head) throw new Error("no head");
    const followed: Followed = { head, ring: new Ring(head.lastSeq), again: false };
    this.#streams.set(stream, followed);
    // What was written while the head was being read woke nobody.
    this.#wake(stream);
    return followed;
  }

  #wake(stream: StreamId): void {
    const followed = this.#streams.get(stream);
    if (!followed) return;
    if (followed.fetching) {
      followed.again = true;
      return;
    }
    followed.fetching = this.#fetch(stream, followed)
      .catch((error: unknown) =>
        this.hubLog.logger.warn({ err: error }, "log could not be read; the poll tries again"),
      )
      .finally(() => {
        delete followed.fetching;
        if (followed.again) {
          followed.again = false;
          this.#wake(stream);
        }
      });
  }

  async #fetch(stream: StreamId, followed: Followed): Promise<void> {
    for (;;) {
      const { ring } = followed;
      const page = await this.log.page(stream, ring.lastSeq, pageSize);
      if (followed.ring !== ring) continue;
      if (page.length === 0) return;
      // A stream gets its epoch with its first entry; asked for after that entry, so that it cannot be missed.
      if (followed.head.epoch === unwritten)
        followed.head = (await this.log.heads([stream])).get(stream) ?? followed.head;
      // Before anybody can see these entries: whoever lost a right in them is asked for it anew.
      this.rights.heed(page);
      ring.push(page);
      this.#tell(stream);
      if (page.length < pageSize) return;
    }
  }

  async #poll(): Promise<void> {
    if (this.#streams.size === 0) return;
    // The answer may be older than what is fetched while it is on its way.
    const known = new Map(
      [...this.#streams].map(([stream, { head, ring }]) => [stream, { head, ring, seq: ring.lastSeq }]),
    );
    try {
      for (const [stream, head] of await this.log.heads([...known.keys()])) {
        const followed = this.#streams.get(stream);
        const asked = known.get(stream);
        if (!followed || followed.ring !== asked?.ring || followed.head.epoch !== asked.head.epoch) continue;
        const isAnotherPast =
          (followed.head.epoch !== head.epoch && followed.head.epoch !== unwritten) ||
          head.lastSeq < asked.seq;
        if (isAnotherPast) this.#restart(stream, followed, head);
        else {
          followed.head = head;
          if (head.lastSeq > followed.ring.lastSeq) this.#wake(stream);
        }
      }
    } catch (error) {
      this.hubLog.logger.warn({ err: error }, "log could not be polled");
    }
  }

  /** One connection of our own; a broken one is replaced, and the poll bridges the time between. */
  async #listen(): Promise<void> {
    if (this.#stopped) return;
    const client = new Client({ ...this.connection.options, keepAlive: true });
    let isOver = false;
    const retry = (): void => {
      if (isOver) return;
      isOver = true;
      this.#listening = undefined;
      void client.end().catch(() => undefined);
      if (!this.#stopped) setTimeout(() => void this.#listen(), 500).unref();
    };
    // Without these a lost connection would end the process.
    client.on("error", retry);
    client.on("end", retry);
    client.on("notification", (message) => {
      if (message.payload) this.#wake(message.payload as StreamId);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${wakeUpChannel}`);
      // Stopped meanwhile: nobody else knows of this connection, and it would keep the process alive.
      if (this.#stopped) return void (await client.end());
      this.#listening = client;
      void this.#poll();
    } catch {
      retry();
    }
  }

  /** The database was restored under us: readers look again and find that their cursor is of another past. */
  #restart(stream: StreamId, followed: Followed, head: StreamHead): void {
    followed.head = head;
    followed.ring = new Ring(head.lastSeq);
    this.#tell(stream);
  }

  #tell(stream: StreamId): void {
    for (const tell of this.#readers.get(stream) ?? []) tell();
  }
}
