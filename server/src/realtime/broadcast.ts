import { Injectable } from "@nestjs/common";
import type { ExecutionArgs } from "graphql";
import { HubLog } from "../config/hub-log.js";
import type { Actor, AudienceKey } from "../kernel/actor.js";
import type { StreamId } from "./announcement.js";
import { readCursor, unwritten, writeCursor } from "./cursor.js";
import { audiencesOf, type Batch, isOtherPast, longestSilence, resync } from "./event-reader.js";
import type { LogEntry, StreamHead } from "./event-log.js";
import { ReaderRights } from "./reader-rights.js";
import { type SharedText, SharedTexts } from "./shared-texts.js";
import { Tailer } from "./tailer.js";
import { Translators } from "./translators.js";

/** Somebody who follows a stream over a socket. */
export interface Listener {
  readonly personId: string;
  readonly stream: StreamId;
  /** The cursor they have: a position, or the `to` of the batch they were sent last. */
  cursor: string;
  /** What they want to know of each event. */
  readonly args: ExecutionArgs;
  /** Hands a batch over, as a GraphQL result. */
  send(result: SharedText): void;
  /** How many bytes still wait for their network. */
  backlog(): number;
  /** Nothing more will come: the right to the stream has ended, or the last batch told to load afresh. */
  end(): void;
}

interface Seat extends Listener {
  /** Read up to here, whether there was something for them or not. */
  seq: number;
  isBusy: boolean;
  isGone: boolean;
}

interface Hall {
  readonly seats: Set<Seat>;
  /** Rises whenever the stream grows. */
  growth: number;
  leave: () => void;
}

/** A network that is slower than the talk gets no more until it has taken what it has: the log keeps the rest. */
const mostBacklog = 512 * 1024;
const backlogPollMs = 250;
const retryMs = 1_000;

/**
 * Hands the log out over the sockets of this process. Those who have read up to the same number move on together: the
 * log is read once for all of them, and executed and written once for all who ask the same and may see the same.
 */
@Injectable()
export class Broadcast {
  readonly #halls = new Map<StreamId, Hall>();

  constructor(
    private readonly tailer: Tailer,
    private readonly rights: ReaderRights,
    private readonly translators: Translators,
    private readonly texts: SharedTexts,
    private readonly log: HubLog,
  ) {}

  /** Everything after the listener's cursor that they may see, then what comes. Returns how to leave. */
  join(listener: Listener): () => void {
    const { stream } = listener;
    const hall = this.#hallOf(stream);
    const seat: Seat = Object.assign(listener, {
      seq: readCursor(listener.cursor)?.seq ?? 0,
      isBusy: false,
      isGone: false,
    });
    hall.seats.add(seat);
    this.#serve(stream);
    return () => this.#leave(seat);
  }

  #hallOf(stream: StreamId): Hall {
    const known = this.#halls.get(stream);
    if (known) return known;
    const leave = this.tailer.onGrowth(stream, () => {
      hall.growth += 1;
      this.#serve(stream);
    });
    const hall: Hall = { seats: new Set(), growth: 0, leave };
    this.#halls.set(stream, hall);
    return hall;
  }

  #leave(seat: Seat): void {
    seat.isGone = true;
    const hall = this.#halls.get(seat.stream);
    if (!hall?.seats.delete(seat) || hall.seats.size > 0) return;
    hall.leave();
    this.#halls.delete(seat.stream);
  }

  #end(seat: Seat): void {
    this.#leave(seat);
    seat.end();
  }

  /** Moves on whoever is not being moved already; those at the same number together. */
  #serve(stream: StreamId): void {
    const hall = this.#halls.get(stream);
    if (!hall) return;
    const groups = new Map<number, Seat[]>();
    for (const seat of hall.seats) {
      if (seat.isBusy) continue;
      const group = groups.get(seat.seq);
      if (group) group.push(seat);
      else groups.set(seat.seq, [seat]);
    }
    for (const [seq, group] of groups) void this.#move(hall, stream, seq, group);
  }

  async #move(hall: Hall, stream: StreamId, seq: number, group: Seat[]): Promise<void> {
    for (const seat of group) seat.isBusy = true;
    try {
      for (let heard = -1; heard !== hall.growth && group.length > 0;) {
        heard = hall.growth;
        ({ seq, group } = await this.#catchUp(stream, seq, group));
      }
      // Nothing was awaited since growth was last looked at: whatever comes now finds them ready.
      for (const seat of group) seat.isBusy = false;
    } catch (error) {
      this.log.logger.warn({ err: error as Error }, "events could not be handed out; tried again");
      setTimeout(() => {
        for (const seat of group) seat.isBusy = false;
        this.#serve(stream);
      }, retryMs).unref();
    }
  }

  async #catchUp(stream: StreamId, seq: number, all: Seat[]): Promise<{ seq: number; group: Seat[] }> {
    let head = await this.tailer.head(stream, seq);
    let group = all.filter((seat) => this.#isOfThisPast(seat, head));
    while (group.length > 0) {
      const page = await this.tailer.entriesAfter(stream, seq);
      const last = page.at(-1)?.seq;
      if (last === undefined) break;
      if (page[0]?.seq !== seq + 1) {
        for (const seat of group) this.#sendAway(seat, head);
        return { seq, group: [] };
      }
      // A stream gets its epoch with its first entry.
      if (head.epoch === unwritten) head = await this.tailer.head(stream, 0);
      // Asked after the page was taken: rights lost before its last entry are seen here.
      const actors = this.rights.known(group) ?? (await this.rights.all(group));
      await this.#handOut(stream, head.epoch, page, group, actors);
      seq = last;
      for (const seat of group) seat.seq = last;
      group = group.filter((seat) => !seat.isGone && !this.#isClogged(seat));
    }
    return { seq, group: group.filter((seat) => !seat.isGone) };
  }

  #isOfThisPast(seat: Seat, head: StreamHead): boolean {
    if (seat.isGone) return false;
    const cursor = readCursor(seat.cursor);
    // Whoever began before the stream's first entry, and was past entries for others since, has no epoch to compare.
    const hasBegun = cursor?.epoch === unwritten && cursor.seq === 0 && seat.seq > 0;
    const place = cursor && { epoch: hasBegun ? head.epoch : cursor.epoch, seq: seat.seq };
    if (place && !isOtherPast(place, head)) return true;
    this.#sendAway(seat, head);
    return false;
  }

  /** Their place in the log is gone: they are told to load everything afresh. */
  #sendAway(seat: Seat, head: StreamHead): void {
    const end = (): void => this.#end(seat);
    this.texts
      .of(seat.args, resync(seat.stream, seat.cursor, head))
      .then((result) => seat.send(result))
      .then(end, end);
  }

  /** A page of the log to all who stand before it. */
  async #handOut(
    stream: StreamId,
    epoch: string,
    page: readonly LogEntry[],
    group: readonly Seat[],
    actors: ReadonlyMap<string, Actor | null>,
  ): Promise<void> {
    const last = page.at(-1)?.seq ?? 0;
    const to = writeCursor({ epoch, seq: last });
    const audiences = [...new Set(page.map((entry) => entry.audience))];
    const parts = new Map<string, { batch: Promise<Batch>; seats: Seat[] }>();
    for (const seat of group) {
      if (seat.isGone) continue;
      const held = audiencesOf(actors.get(seat.personId) ?? null, stream);
      const seen = audiences.filter((audience) => held.has(audience));
      if (seen.length === 0) {
        // Somebody without any right left hears of that loss at most, and of nothing else.
        if (held.size <= 1 && stream.startsWith("round:")) this.#end(seat);
        else if (last - (readCursor(seat.cursor)?.seq ?? 0) < longestSilence) continue;
      }
      if (seat.isGone) continue;
      const key = `${seat.cursor}|${seen.join()}`;
      const part = parts.get(key);
      if (part) part.seats.push(seat);
      else {
        const visible = entriesFor(page, audiences, seen);
        parts.set(key, { seats: [seat], batch: this.#batchOf(stream, seat.cursor, to, visible) });
      }
    }
    await Promise.all(
      [...parts.values()].map(async ({ batch, seats }) => this.#say(await batch, last, seats)),
    );
  }

  async #batchOf(stream: StreamId, from: string, to: string, entries: readonly LogEntry[]): Promise<Batch> {
    return { stream, from, to, resync: false, events: await this.translators.translate(entries), entries };
  }

  /** The same batch to all of these, as each of them asked for it. */
  async #say(batch: Batch, seq: number, seats: readonly Seat[]): Promise<void> {
    const byQuestion = new Map<string, Seat[]>();
    for (const seat of seats) {
      const question = this.texts.questionOf(seat.args);
      const same = byQuestion.get(question);
      if (same) same.push(seat);
      else byQuestion.set(question, [seat]);
    }
    for (const [, same] of byQuestion) {
      const [first] = same;
      if (!first) continue;
      const result = await this.texts.of(first.args, batch);
      for (const seat of same) {
        if (seat.isGone) continue;
        seat.send(result);
        seat.seq = seq;
        seat.cursor = batch.to;
        // What went wrong is told, and whoever hears it comes back with the cursor they have.
        if (result.isFaulty) this.#end(seat);
      }
    }
  }

  /** Left where they are until their network has caught up; then they go on from the log. */
  #isClogged(seat: Seat): boolean {
    if (seat.backlog() < mostBacklog) return false;
    const look = (): void => {
      if (seat.isGone) return;
      if (seat.backlog() >= mostBacklog / 2) return void setTimeout(look, backlogPollMs).unref();
      seat.isBusy = false;
      this.#serve(seat.stream);
    };
    setTimeout(look, backlogPollMs).unref();
    return true;
  }
}

function entriesFor(
  page: readonly LogEntry[],
  audiences: readonly AudienceKey[],
  seen: readonly AudienceKey[],
): readonly LogEntry[] {
  if (seen.length === audiences.length) return page;
  const kept = new Set(seen);
  return page.filter((entry) => kept.has(entry.audience));
}
