import { Injectable } from "@nestjs/common";
import { DataSource } from "typeorm";
import { Reads } from "../database/reads.js";
import type { Actor, AudienceKey } from "../kernel/actor.js";
import type { StreamId } from "./announcement.js";
import { type Cursor, unwritten, writeCursor } from "./cursor.js";

/** A numbered fact as it stands in the log. */
export interface LogEntry {
  seq: number;
  kind: string;
  audience: AudienceKey;
  payload: Record<string, string | number>;
  at: Date;
}

/** First and last number a stream still holds, and which past they belong to. */
export interface StreamHead {
  epoch: string;
  minSeq: number;
  lastSeq: number;
}

/** Belongs to no past there ever was. */
const outdated: Cursor = { epoch: "00000000-0000-0000-0000-000000000000", seq: 0 };

/** The beginning of a stream nothing was ever written to. */
const nowhere: Cursor = { epoch: unwritten, seq: 0 };

const emptyStream: StreamHead = { epoch: unwritten, minSeq: 0, lastSeq: 0 };

/** The reading side of the log. */
@Injectable()
export class EventLog {
  constructor(
    private readonly source: DataSource,
    private readonly reads: Reads,
  ) {}

  /** Cursor of the stream in the state of the database this request sees. */
  async position(stream: StreamId): Promise<string> {
    const [row] = await this.reads.rows<{ epoch: string; last_seq: string }>(
      `SELECT epoch, last_seq FROM counter WHERE stream = $1`,
      [stream],
    );
    return writeCursor(row ? { epoch: row.epoch, seq: Number(row.last_seq) } : nowhere);
  }

  /**
   * Cursor of a round's stream for somebody whose rights were looked up before the snapshot began. Were they changed
   * in between, the stream has told so already, and a cursor behind that would never hear of it: such a reader gets
   * one that makes them load afresh.
   */
  async positionFor(actor: Actor, stream: StreamId): Promise<string> {
    const [row] = await this.reads.rows<{ isSame: boolean; epoch: string | null; lastSeq: string }>(
      `SELECT held.ids <@ $2 AND cardinality(held.ids) = cardinality($2::text[]) AS "isSame", epoch,
         last_seq AS "lastSeq"
       FROM (SELECT coalesce(array_agg(id::text), '{}') AS ids FROM role WHERE person_id = $1 AND until IS NULL) AS held
       LEFT JOIN counter ON stream = $3`,
      [actor.id, actor.grants.map((grant) => grant.id), stream],
    );
    if (!row?.isSame) return writeCursor(outdated);
    return writeCursor(row.epoch ? { epoch: row.epoch, seq: Number(row.lastSeq) } : nowhere);
  }

  /** Where these streams end now; outside any snapshot. */
  async heads(streams: readonly StreamId[]): Promise<Map<StreamId, StreamHead>> {
    const rows = await this.source.query<
      { stream: StreamId; epoch: string; min_seq: string; last_seq: string }[]
    >(`SELECT stream, epoch, min_seq, last_seq FROM counter WHERE stream = ANY ($1)`, [streams]);
    const heads = new Map<StreamId, StreamHead>(streams.map((stream) => [stream, emptyStream]));
    for (const row of rows) {
      heads.set(row.stream, { epoch: row.epoch, minSeq: Number(row.min_seq), lastSeq: Number(row.last_seq) });
    }
    return heads;
  }

  /** The next entries after a number, at most `limit`; outside any snapshot. */
  async page(stream: StreamId, after: number, limit: number): Promise<LogEntry[]> {
    const rows = await this.source.query<(Omit<LogEntry, "seq"> & { seq: string })[]>(
      `SELECT seq, kind, audience, payload, at FROM event WHERE stream = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [stream, after, limit],
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }
}
