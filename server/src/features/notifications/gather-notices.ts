import { Injectable } from "@nestjs/common";
import { DataSource } from "typeorm";
import { UnitOfWork } from "../../database/unit-of-work.js";
import { Clock } from "../../kernel/clock.js";
import { EventLog, type LogEntry } from "../../realtime/event-log.js";
import { roundStream, type StreamId } from "../../realtime/announcement.js";
import { ChoiceQueries, usualChoice } from "./choice.queries.js";
import { NoticeQueries } from "./notice.queries.js";
import { dueAt } from "./quiet-hours.js";

const pageSize = 500;
const kinds = ["message.posted", "message.edited"];

/**
 * Reads on in the log from where it was, and notes for whom something new is to be looked at, and when. Nothing said
 * in a conversation waits for this, and nothing is counted or searched for: a post costs not one statement more.
 */
@Injectable()
export class GatherNotices {
  constructor(
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
    private readonly log: EventLog,
    private readonly notices: NoticeQueries,
    private readonly choices: ChoiceQueries,
    private readonly clock: Clock,
  ) {}

  async run(signal?: AbortSignal): Promise<void> {
    const rounds = await this.source.query<{ id: string }[]>(`SELECT id FROM round`);
    for (const { id } of rounds) {
      const stream = roundStream(id);
      while (!signal?.aborted && (await this.readSome(stream)));
    }
  }

  /** A page of the log and what follows from it in one transaction; false at the end. */
  private readSome(stream: StreamId): Promise<boolean> {
    return this.work.run(async ({ db }) => {
      await db.query(`INSERT INTO notification_cursor (stream, seq) VALUES ($1, 0) ON CONFLICT DO NOTHING`, [
        stream,
      ]);
      const [cursor] = await db.query<{ seq: string }[]>(
        `SELECT seq FROM notification_cursor WHERE stream = $1 FOR UPDATE`,
        [stream],
      );
      const page = await this.log.page(stream, Number(cursor!.seq), pageSize);
      const last = page.at(-1);
      if (!last) return false;
      for (const topicId of await this.topicsOf(page)) await this.note(topicId);
      await db.query(`UPDATE notification_cursor SET seq = $2 WHERE stream = $1`, [stream, last.seq]);
      return page.length === pageSize;
    });
  }

  private async topicsOf(page: LogEntry[]): Promise<string[]> {
    const ids = page.filter(({ kind }) => kinds.includes(kind)).map(({ payload }) => payload["messageId"]);
    if (ids.length === 0) return [];
    const rows = await this.source.query<{ id: string }[]>(
      `SELECT DISTINCT topic_id AS id FROM message WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  private note(topicId: string): Promise<void> {
    return this.work.run(async ({ db }) => {
      const people = await this.notices.concernedBy(topicId);
      if (people.length === 0) return;
      const choices = await this.choices.ofAll(people);
      const now = this.clock.now();
      const due = people.map((personId) => {
        const { delay, quiet } = choices.get(personId) ?? usualChoice;
        return dueAt(now, delay, quiet);
      });
      // A mail that is just being written is waited for: it may have seen this message, or not.
      await db.query(
        `INSERT INTO topic_notice AS notice (person_id, topic_id, due_at)
         SELECT person_id, $1, due_at FROM unnest($2::uuid[], $3::timestamptz[]) AS wish (person_id, due_at)
         ORDER BY person_id
         ON CONFLICT (person_id, topic_id) DO UPDATE SET due_at = EXCLUDED.due_at WHERE notice.due_at IS NULL`,
        [topicId, people, due],
      );
    });
  }
}
