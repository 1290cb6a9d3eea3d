import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { inOrder, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { audienceOf } from "../../kernel/audience-of.js";
import { limits } from "../../kernel/limits.js";
import { placeInList, readPlaceInList } from "../../kernel/place-in-list.js";

/** A message somebody has marked. */
export interface BookmarkRow {
  /** Of the message. */
  id: string;
  note: string;
  version: number;
  markedAt: Date;
  removedAt: Date | null;
}

/** A page of them as read. */
export interface BookmarkRows {
  items: BookmarkRow[];
  next: string | null;
}

const columns = `b.message_id AS id, b.note, b.version, b.marked_at AS "markedAt", b.removed_at AS "removedAt"`;

/** Somebody's bookmarks beside the messages of another statement, for `primeBeside`. */
export const bookmarkBeside = {
  columns: `b.note AS "bookmark.note", b.version AS "bookmark.version", b.marked_at AS "bookmark.markedAt",
    b.removed_at AS "bookmark.removedAt"`,
  join: (personId: string) =>
    `LEFT JOIN bookmark b ON b.person_id = ${personId} AND b.message_id = message.id`,
};

/** Where this person, $1, may read: $2 holds a round and an audience each. */
const readable = `bookmark b JOIN message ON message.id = b.message_id JOIN topic ON topic.id = message.topic_id
  JOIN channel ON channel.id = topic.channel_id
    AND channel.round_id || '/' || ${audienceOf("channel")} = ANY ($2::text[])`;

@Injectable()
export class BookmarkQueries {
  constructor(private readonly reads: Reads) {}

  /**
   * What somebody has marked, the latest first. What lies where they may no longer read is kept for the day they may
   * again, and neither shown nor counted.
   */
  async page(actor: Actor, after: string | null, limit: number): Promise<BookmarkRows> {
    const size = Math.min(Math.max(limit, 1), limits.pageSize);
    const place = after ? readPlaceInList(after) : null;
    const rows = await this.reads.rows<BookmarkRow>(
      `SELECT ${columns} FROM ${readable}
       WHERE b.person_id = $1 AND b.removed_at IS NULL ${place ? "AND (b.marked_at, b.message_id) < ($4, $5)" : ""}
       ORDER BY b.marked_at DESC, b.message_id DESC LIMIT $3`,
      [actor.id, audiencesOf(actor), size + 1, ...(place ? [place.at, place.id] : [])],
    );
    const last = rows.length > size ? rows[size - 1] : undefined;
    return { items: rows.slice(0, size), next: last ? placeInList(last.markedAt, last.id) : null };
  }

  async count(actor: Actor): Promise<number> {
    const [row] = await this.reads.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${readable} WHERE b.person_id = $1 AND b.removed_at IS NULL`,
      [actor.id, audiencesOf(actor)],
    );
    return row?.count ?? 0;
  }

  /** One of them, also when it was taken away; null where this person may not read. */
  async one(actor: Actor, messageId: string): Promise<BookmarkRow | null> {
    return (await this.ofReadable(actor, [messageId]))[0] ?? null;
  }

  /** Those of these messages, also when they were taken away, where this person may read. */
  ofReadable(actor: Actor, messageIds: readonly string[]): Promise<BookmarkRow[]> {
    return this.reads.rows<BookmarkRow>(
      `SELECT ${columns} FROM ${readable} WHERE b.person_id = $1 AND b.message_id = ANY ($3::uuid[])`,
      [actor.id, audiencesOf(actor), messageIds],
    );
  }

  /** The bookmark, or that there is none, was read along with the message. */
  primeBeside(loaders: Loaders, actor: Actor, id: string, row: Readonly<Record<string, unknown>>): void {
    const version = row["bookmark.version"] as number | null;
    const bookmark =
      version === null
        ? null
        : {
            id,
            version,
            note: row["bookmark.note"] as string,
            markedAt: row["bookmark.markedAt"] as Date,
            removedAt: row["bookmark.removedAt"] as Date | null,
          };
    this.ofMessages(loaders, actor).prime(id, bookmark);
  }

  /** Those of messages whose right to read is proven already, also when they were taken away. */
  ofMessages(loaders: Loaders, actor: Actor): Loader<BookmarkRow | null> {
    return loaders.of<BookmarkRow | null>(`bookmarks of ${actor.id}`, async (ids) => {
      const rows = await this.reads.rows<BookmarkRow>(
        `SELECT ${columns} FROM bookmark b WHERE b.person_id = $1 AND b.message_id = ANY ($2::uuid[])`,
        [actor.id, ids],
      );
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        () => null,
      );
    });
  }
}

/** The one rule of who reads what, of all rounds at once. */
const audiencesOf = (actor: Actor): string[] =>
  [...new Set(actor.grants.map(({ roundId }) => roundId))].flatMap((roundId) =>
    [...actor.audiencesIn(roundId)].map((audience) => `${roundId}/${audience}`),
  );
