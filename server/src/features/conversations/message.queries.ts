import { Injectable } from "@nestjs/common";
import { EntityRows } from "../../database/entity-rows.js";
import { Reads } from "../../database/reads.js";
import { grouped, inOrder, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { NotFound } from "../../kernel/errors.js";
import { limits } from "../../kernel/limits.js";
import { personColumns, PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { bookmarkBeside, BookmarkQueries } from "./bookmark.queries.js";
import type { MentionRow } from "./mentions.js";
import { Message } from "./message.entity.js";
import type { ReactionKind } from "./reactions.js";
import type { Topic } from "./topic.entity.js";

/** Somebody's answer without words. */
export interface ReactionRow {
  kind: ReactionKind;
  person: PersonRow;
}

/** Which part of a topic is wanted; without any of the three the latest messages. */
export interface WindowWish {
  around?: number | null;
  before?: number | null;
  after?: number | null;
  limit: number;
}

const messages = new EntityRows(Message);
const inTopic = `SELECT ${messages.columns("message")}, ${personColumns}, ${bookmarkBeside.columns}
  FROM message JOIN person p ON p.id = message.author_id ${bookmarkBeside.join("$4")}
  WHERE message.topic_id = $1 AND message.number BETWEEN $2 AND $3 ORDER BY message.number`;

@Injectable()
export class MessageQueries {
  constructor(
    private readonly reads: Reads,
    private readonly people: PersonQueries,
    private readonly bookmarks: BookmarkQueries,
  ) {}

  /** Messages whose right to read is proven already. */
  loader(loaders: Loaders): Loader<Message> {
    return loaders.of<Message>("message", async (ids) => {
      const rows = await messages.byIds(this.reads, ids);
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        () => new NotFound(),
      ) as Message[];
    });
  }

  /**
   * A stretch of a topic, with its authors and what the reader has marked in it. Numbers have no gaps, so it is a plain range of the index.
   */
  async window(
    actor: Actor,
    loaders: Loaders,
    topic: Topic,
    wish: WindowWish,
  ): Promise<{ items: Message[]; hasBefore: boolean; hasAfter: boolean }> {
    const { first, last } = rangeOf(topic.lastNumber, wish);
    const rows =
      last < first
        ? []
        : await this.reads.rows<PersonRow & Record<string, unknown>>(inTopic, [
            topic.id,
            first,
            last,
            actor.id,
          ]);
    const items = rows.map((row) => {
      const message = messages.of(row, "message");
      this.people.prime(loaders, row);
      this.bookmarks.primeBeside(loaders, actor, message.id, row);
      return message;
    });
    return { items, hasBefore: first > 1, hasAfter: last < topic.lastNumber };
  }

  /** Who reacted how, first come first, with the people themselves. */
  reactions(loaders: Loaders): Loader<ReactionRow[]> {
    return loaders.of("reactions", async (ids) => {
      const rows = await this.reads.rows<PersonRow & { messageId: string; kind: ReactionKind }>(
        `SELECT r.message_id AS "messageId", r.kind, ${personColumns}
         FROM message_reaction r JOIN person p ON p.id = r.person_id
         WHERE r.message_id = ANY ($1::uuid[]) ORDER BY r.at, r.person_id, r.kind`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.messageId).map((group) =>
        group.map(({ messageId: _, kind, ...person }) => ({ kind, person })),
      );
    });
  }

  /** Messages that others speak of, in one statement with who said them. */
  quoted(loaders: Loaders, people: Loader<PersonRow>): Loader<Message> {
    return loaders.of("quoted", async (ids) => {
      const rows = await this.reads.rows<Message & { author: PersonRow }>(
        `SELECT m.id, m.topic_id AS "topicId", m.number, m.author_id AS "authorId", m.body,
           m.posted_at AS "postedAt", m.edited_at AS "editedAt", m.version, m.deleted_at AS "deletedAt",
           m.deleted_by AS "deletedBy", m.deleted_reason AS "deletedReason", m.quoted_id AS "quotedId",
           m.reaction_count AS "reactionCount", m.reactions_version AS "reactionsVersion", author
         FROM message m, LATERAL (
           SELECT to_jsonb(found) AS author FROM (SELECT ${personColumns} FROM person p WHERE p.id = m.author_id) found
         ) said WHERE m.id = ANY ($1::uuid[])`,
        [ids],
      );
      for (const { author } of rows) people.prime(author.id, author);
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        () => new NotFound(),
      ) as Message[];
    });
  }

  /** Whom messages call, in one statement with their names of today. */
  mentions(loaders: Loaders): Loader<MentionRow[]> {
    return loaders.of("mentions", async (ids) => {
      const rows = await this.reads.rows<MentionRow & { messageId: string }>(
        `SELECT called.message_id AS "messageId", called.kind, called.id AS "targetId",
           coalesce(person.given_name || ' ' || person.family_name, place.name) AS name
         FROM (SELECT message_id, target, split_part(target, ':', 1) AS kind,
             CASE WHEN target <> 'ALL' THEN split_part(target, ':', 2)::uuid END AS id
           FROM mention WHERE message_id = ANY ($1::uuid[])) AS called
           LEFT JOIN person ON called.kind = 'PERSON' AND person.id = called.id
           LEFT JOIN place ON called.kind = 'PLACE' AND place.id = called.id
         ORDER BY called.target`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.messageId);
    });
  }

  /** Earlier wordings, oldest first. */
  history(loaders: Loaders): Loader<{ version: number; body: string; at: Date }[]> {
    return loaders.of("history", async (ids) => {
      const rows = await this.reads.rows<{ message_id: string; version: number; body: string; at: Date }>(
        `SELECT message_id, version, body, written_at AS at FROM message_version
         WHERE message_id = ANY ($1::uuid[]) ORDER BY version`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.message_id);
    });
  }
}

function rangeOf(
  lastNumber: number,
  { around, before, after, limit }: WindowWish,
): { first: number; last: number } {
  const size = Math.min(Math.max(limit, 1), limits.pageSize);
  const end =
    before != null
      ? before - 1
      : after != null
        ? after + size
        : around != null
          ? Math.max(around + Math.floor(size / 2), size)
          : lastNumber;
  const last = Math.min(Math.max(end, 0), lastNumber);
  const start = after != null ? after + 1 : last - size + 1;
  return { first: Math.max(start, 1), last };
}
