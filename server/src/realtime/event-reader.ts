import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import { scope } from "../database/scope.js";
import type { Actor, AudienceKey } from "../kernel/actor.js";
import { NotFound, Unauthenticated } from "../kernel/errors.js";
import { isId } from "../kernel/ids.js";
import type { StreamId } from "./announcement.js";
import { type Cursor, readCursor, unwritten, writeCursor } from "./cursor.js";
import type { EventBatchType } from "./event.type.js";
import type { LogEntry, StreamHead } from "./event-log.js";
import { ReaderRights } from "./reader-rights.js";
import { SessionWatch } from "./session-watch.js";
import { Tailer } from "./tailer.js";
import { Translators } from "./translators.js";

/** After so many entries that were for others, a reader is told its new cursor all the same. */
export const longestSilence = 1_000;

/** A batch as it is handed out: the entries are kept beside it so that equal batches can be told from others. */
export interface Batch extends EventBatchType {
  entries: readonly LogEntry[];
}

/** Reads a stream on behalf of somebody who asks for what comes next; over sockets `Broadcast` hands it out. */
@Injectable()
export class EventReader {
  readonly #waiting = new Set<AbortController>();
  #isGoingDown = false;

  constructor(
    private readonly tailer: Tailer,
    private readonly rights: ReaderRights,
    private readonly translators: Translators,
    private readonly sessions: SessionWatch,
    private readonly reads: Reads,
  ) {}

  /** Whoever waits is answered with what there is, and asks the next server. */
  letGo(): void {
    this.#isGoingDown = true;
    for (const stop of this.#waiting) stop.abort();
  }

  /** Everything after the cursor that this person may see, then what comes; ends when the right to the stream does. */
  private async *follow(
    actor: Actor,
    streamId: string,
    after: string,
    stop: AbortSignal,
  ): AsyncGenerator<Batch> {
    const stream = knownStream(actor, streamId);
    let cursor = readCursor(after);
    await this.tailer.head(stream, 0);
    const growth = new Growth(this.tailer, stream, stop);
    try {
      for (;;) {
        growth.reset();
        const head = await this.tailer.head(stream, cursor?.seq ?? 0);
        if (!cursor || isOtherPast(cursor, head)) {
          yield resync(stream, after, head);
          return;
        }
        const next = await this.#next(actor.id, stream, cursor, head);
        if (next === "no longer") return;
        if (next === "cleared away") {
          yield resync(stream, after, head);
          return;
        }
        if (next) {
          yield next;
          cursor = readCursor(next.to);
        } else if (!(await growth.orEnd())) {
          return;
        }
      }
    } finally {
      growth.stop();
    }
  }

  /** What is there after the cursor; waits up to `waitMs` for something to be. */
  async once(actor: Actor, streamId: string, after: string, waitMs: number): Promise<Batch> {
    // What else this request asks for must not hold a connection for as long as one waits.
    await this.reads.endSnapshot();
    const stop = new AbortController();
    let hasLeft = false;
    const unwatch = this.sessions.onEnd(actor.sessionId ?? "", () => {
      hasLeft = true;
      stop.abort();
    });
    const timer = setTimeout(() => stop.abort(), this.#isGoingDown ? 0 : waitMs);
    this.#waiting.add(stop);
    try {
      // Outside the request's snapshot, which would show the past as long as one waits.
      const batch = await scope.run({}, () => this.#first(this.follow(actor, streamId, after, stop.signal)));
      if (hasLeft) throw new Unauthenticated();
      return batch ?? { stream: streamId, from: after, to: after, resync: false, events: [], entries: [] };
    } finally {
      this.#waiting.delete(stop);
      clearTimeout(timer);
      unwatch();
    }
  }

  async #first(batches: AsyncGenerator<Batch>): Promise<Batch | undefined> {
    const first = await batches.next();
    await batches.return(undefined);
    return first.done ? undefined : first.value;
  }

  async #next(
    personId: string,
    stream: StreamId,
    cursor: Cursor,
    head: StreamHead,
  ): Promise<Batch | "no longer" | "cleared away" | null> {
    let seq = cursor.seq;
    for (;;) {
      const page = await this.tailer.entriesAfter(stream, seq);
      const last = page.at(-1)?.seq;
      if (last === undefined) return null;
      if (page[0]?.seq !== seq + 1) return "cleared away";
      seq = last;

      // Asked after the page was taken: rights lost before its last entry are seen here.
      const audiences = audiencesOf(await this.rights.of(personId), stream);
      const visible = page.filter((entry) => audiences.has(entry.audience));
      // Somebody without any right left hears of that loss at most, and of nothing else.
      if (visible.length === 0 && audiences.size <= 1 && stream.startsWith("round:")) return "no longer";
      if (visible.length === 0 && seq - cursor.seq < longestSilence) continue;
      const epoch = head.epoch;
      return {
        stream,
        from: writeCursor(cursor),
        to: writeCursor({ epoch, seq }),
        resync: false,
        events: await this.translators.translate(visible),
        entries: visible,
      };
    }
  }
}

/** Watches for growth from before the reading until after it, so that nothing falls between. */
class Growth {
  #grown = false;
  #tell: () => void = () => undefined;
  readonly stop: () => void;

  constructor(
    tailer: Tailer,
    stream: StreamId,
    private readonly end: AbortSignal,
  ) {
    this.stop = tailer.onGrowth(stream, () => {
      this.#grown = true;
      this.#tell();
    });
  }

  /** What was read after this is what growth is counted from. */
  reset(): void {
    this.#grown = false;
  }

  /** True when the stream has grown, false when there is nothing more to wait for. */
  async orEnd(): Promise<boolean> {
    if (this.#grown) return true;
    if (this.end.aborted) return false;
    return new Promise((resolve) => {
      const ended = (): void => resolve(false);
      this.end.addEventListener("abort", ended, { once: true });
      this.#tell = () => {
        this.end.removeEventListener("abort", ended);
        resolve(true);
      };
    });
  }
}

/** A stream one may not follow answers like one that does not exist. */
export function knownStream(actor: Actor, stream: string): StreamId {
  const [kind, id] = stream.split(":");
  if (kind === "person" && id === actor.id) return stream as StreamId;
  if (kind === "round" && id && isId(id) && actor.holdsAnyRoleIn(id)) return stream as StreamId;
  throw new NotFound();
}

/** Who this person is within the stream, today. */
export function audiencesOf(reader: Actor | null, stream: StreamId): ReadonlySet<AudienceKey> {
  if (!reader) return new Set();
  const id = stream.slice(stream.indexOf(":") + 1);
  if (stream.startsWith("round:")) return reader.audiencesIn(id);
  return new Set<AudienceKey>(reader.id === id ? [`person:${id}`] : []);
}

export function isOtherPast(cursor: Cursor, head: StreamHead): boolean {
  const isOtherEpoch = cursor.epoch !== head.epoch && !(cursor.epoch === unwritten && cursor.seq === 0);
  return isOtherEpoch || cursor.seq < head.minSeq || cursor.seq > head.lastSeq;
}

export function resync(stream: StreamId, from: string, head: StreamHead): Batch {
  const to = writeCursor({ epoch: head.epoch, seq: head.lastSeq });
  return { stream, from, to, resync: true, events: [], entries: [] };
}
