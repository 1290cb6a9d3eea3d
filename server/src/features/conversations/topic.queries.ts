import { Injectable } from "@nestjs/common";
import { EntityRows } from "../../database/entity-rows.js";
import { Reads } from "../../database/reads.js";
import { grouped, inOrder, type Loaders, type Loader } from "../../graphql/loaders.js";
import { NotFound } from "../../kernel/errors.js";
import { limits } from "../../kernel/limits.js";
import { placeInList, readPlaceInList } from "../../kernel/place-in-list.js";
import { personColumns, type PersonRow } from "../identity/person.queries.js";
import type { TopicChangeKind } from "./topic-record.js";
import { Topic } from "./topic.entity.js";
import type { TopicFilter } from "./topic.type.js";

/** A page of topics as read. */
export interface TopicRows {
  items: Topic[];
  next: string | null;
}

/** One wording of a topic's summary. */
export interface SummaryRow {
  topicId: string;
  version: number;
  body: string;
  writtenAt: Date;
  writtenBy: PersonRow;
}

export interface ChangeRow {
  topicId: string;
  number: number;
  kind: TopicChangeKind;
  at: Date;
  oldTitle: string | null;
  newTitle: string | null;
  by: PersonRow;
}

const topics = new EntityRows(Topic);

type WrittenRow = Omit<SummaryRow, "writtenBy"> & PersonRow;

const summaryColumns = `s.topic_id AS "topicId", s.version, s.body, s.written_at AS "writtenAt", ${personColumns}`;

const summaryOf = ({ topicId, version, body, writtenAt, ...writtenBy }: WrittenRow): SummaryRow => ({
  ...{ topicId, version, body, writtenAt, writtenBy },
});

@Injectable()
export class TopicQueries {
  constructor(private readonly reads: Reads) {}

  /** Topics whose right to read is proven already. */
  loader(loaders: Loaders): Loader<Topic> {
    return loaders.of<Topic>("topic", async (ids) => {
      const rows = await topics.byIds(this.reads, ids);
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        () => new NotFound(),
      ) as Topic[];
    });
  }

  /** Topics of a channel, the latest activity first; the cursor is where the page before ended. */
  async page(
    channelId: string,
    filter: TopicFilter,
    after: string | null,
    limit: number,
  ): Promise<TopicRows> {
    const size = Math.min(Math.max(limit, 1), limits.pageSize);
    const place = after ? readPlaceInList(after) : null;
    const which = { ALL: "", OPEN: "AND resolved_at IS NULL", RESOLVED: "AND resolved_at IS NOT NULL" }[
      filter
    ];
    const rows = await this.reads.rows<Record<string, unknown>>(
      `SELECT ${topics.columns("topic")} FROM topic WHERE channel_id = $1 ${which}
         ${place ? "AND (last_activity_at, id) < ($3, $4)" : ""}
       ORDER BY last_activity_at DESC, id DESC LIMIT $2`,
      [channelId, size + 1, ...(place ? [place.at, place.id] : [])],
    );
    const items = rows.map((row) => topics.of(row, "topic"));
    const last = items.length > size ? items[size - 1] : undefined;
    return {
      items: items.slice(0, size),
      next: last ? placeInList(last.lastActivityAt, last.id) : null,
    };
  }

  /** Up to five people per topic, who wrote last first. */
  participants(loaders: Loaders): Loader<PersonRow[]> {
    return loaders.of("topic participants", async (ids) => {
      const rows = await this.reads.rows<PersonRow & { topicId: string }>(
        // First who, then their names: in one, PostgreSQL would read all people once for each topic.
        `SELECT latest.topic_id AS "topicId", ${personColumns}
         FROM (
           SELECT topic.id AS topic_id, last.person_id, last.last_number
           FROM unnest($1::uuid[]) AS topic (id), LATERAL (
             SELECT person_id, last_number FROM topic_participant WHERE topic_id = topic.id
             ORDER BY last_number DESC LIMIT 5) AS last
           OFFSET 0) AS latest
         JOIN person p ON p.id = latest.person_id
         ORDER BY latest.last_number DESC`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.topicId);
    });
  }

  /** What new readers need, of topics that have it; with who wrote it. */
  summary(loaders: Loaders): Loader<SummaryRow> {
    return loaders.of("topic summary", async (ids) => {
      const rows = await this.reads.rows<WrittenRow>(
        `SELECT ${summaryColumns} FROM topic_summary s JOIN person p ON p.id = s.written_by
         JOIN topic ON topic.id = s.topic_id AND topic.summary_version = s.version
         WHERE s.topic_id = ANY ($1::uuid[])`,
        [ids],
      );
      return inOrder(
        ids,
        rows.map(summaryOf),
        (row) => row.topicId,
        () => new NotFound(),
      ) as SummaryRow[];
    });
  }

  /** Every wording of a summary, the latest first. */
  summaryHistory(loaders: Loaders): Loader<SummaryRow[]> {
    return loaders.of("topic summaries", async (ids) => {
      const rows = await this.reads.rows<WrittenRow>(
        `SELECT ${summaryColumns} FROM unnest($1::uuid[]) AS topic (id), LATERAL (
           SELECT * FROM topic_summary WHERE topic_id = topic.id ORDER BY version DESC LIMIT ${limits.pageSize}
         ) AS s JOIN person p ON p.id = s.written_by ORDER BY s.version DESC`,
        [ids],
      );
      return grouped(ids, rows.map(summaryOf), (row) => row.topicId);
    });
  }

  /** Who changed the topic itself, the latest first. */
  changes(loaders: Loaders): Loader<ChangeRow[]> {
    return loaders.of("topic changes", async (ids) => {
      const rows = await this.reads.rows<Omit<ChangeRow, "by"> & PersonRow>(
        `SELECT c.topic_id AS "topicId", c.number, c.kind, c.made_at AS at, c.old_title AS "oldTitle",
           c.new_title AS "newTitle", ${personColumns}
         FROM unnest($1::uuid[]) AS topic (id), LATERAL (
           SELECT * FROM topic_change WHERE topic_id = topic.id ORDER BY number DESC LIMIT ${limits.pageSize}
         ) AS c JOIN person p ON p.id = c.made_by ORDER BY c.number DESC`,
        [ids],
      );
      const changes = rows.map(({ topicId, number, kind, at, oldTitle, newTitle, ...by }) => ({
        ...{ topicId, number, kind, at, oldTitle, newTitle, by },
      }));
      return grouped(ids, changes, (row) => row.topicId);
    });
  }
}
