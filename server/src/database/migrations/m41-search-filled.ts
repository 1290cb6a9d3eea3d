import type { MigrationInterface, QueryRunner } from "typeorm";
import { plainWords } from "../../features/conversations/plain-words.js";
import { indexPerson, indexPlace } from "../../features/network/network.searchables.js";
import type { AudienceKey } from "../../kernel/actor.js";
import { type SearchEntry, type SearchKind, tags } from "../../search/search-entry.js";
import { putEntries } from "../../search/search-index.js";

const atOnce = 500;
const audience = `CASE c.audience WHEN 'PLACE' THEN 'place:' || c.place_id ELSE lower(c.audience) END`;
// Where people belonged when they wrote.
const placesOf = (person: string, at: string): string =>
  `ARRAY(SELECT DISTINCT r.place_id FROM role r WHERE r.person_id = ${person} AND r.round_id = c.round_id
     AND r.place_id IS NOT NULL AND r.since <= ${at} AND (r.until IS NULL OR r.until > ${at}))`;

interface Row {
  id: string;
  roundId: string;
  audience: AudienceKey;
  at: Date;
  parentId: string | null;
  text: string;
  channelId: string;
  authorId: string | null;
  placeIds: string[];
  isResolved: boolean;
  hasFile: boolean;
}

/** What was there before the search: everything that is in place becomes findable; the indexes come after the rows. */
export class SearchFilled1710000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { manager } = runner;
    const places = await manager.query<{ id: string }[]>(`SELECT id FROM place ORDER BY id`);
    for (const { id } of places) await indexPlace(manager, id);
    const people = await manager.query<{ roundId: string; personId: string }[]>(
      `SELECT DISTINCT round_id AS "roundId", person_id AS "personId" FROM role WHERE until IS NULL`,
    );
    for (const { roundId, personId } of people) await indexPerson(manager, roundId, personId);
    for (const kind of ["CHANNEL", "TOPIC", "MESSAGE"] as const) await fill(runner, kind);
    await runner.query(
      `CREATE INDEX search_by_words ON search_entry USING gin (words, scope) WITH (fastupdate = off)`,
    );
    // Names and titles on shelves of their own: a beginning of two letters stands for every other word of all that
    // was ever said, but for few of those.
    await runner.query(
      `CREATE INDEX search_titles_by_words ON search_entry USING gin (words, scope) WITH (fastupdate = off)
       WHERE kind <> 'MESSAGE'`,
    );
    await runner.query(
      `CREATE INDEX search_names_by_words ON search_entry USING gin (words, scope) WITH (fastupdate = off)
       WHERE kind NOT IN ('MESSAGE', 'TOPIC')`,
    );
    await runner.query(
      `CREATE INDEX search_word_near ON search_word USING gin (near) WITH (fastupdate = off)`,
    );
    await runner.query(`ANALYZE search_entry, search_word`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP INDEX search_by_words, search_titles_by_words, search_names_by_words, search_word_near`,
    );
    await runner.query(`TRUNCATE search_entry, search_word`);
  }
}

const sources: Record<"CHANNEL" | "TOPIC" | "MESSAGE", string> = {
  CHANNEL: `SELECT c.id, c.round_id AS "roundId", ${audience} AS audience, c.created_at AS at, NULL::uuid AS "parentId",
      c.name || ' ' || c.description AS text, c.id AS "channelId", NULL::uuid AS "authorId", '{}'::uuid[] AS "placeIds",
      false AS "isResolved", false AS "hasFile"
    FROM channel c WHERE c.id > $1 ORDER BY c.id LIMIT $2`,
  TOPIC: `SELECT t.id, c.round_id AS "roundId", ${audience} AS audience, t.started_at AS at, t.id AS "parentId",
      t.title AS text, c.id AS "channelId", t.started_by AS "authorId",
      ${placesOf("t.started_by", "t.started_at")} AS "placeIds", t.resolved_at IS NOT NULL AS "isResolved", false AS "hasFile"
    FROM topic t JOIN channel c ON c.id = t.channel_id WHERE t.id > $1 ORDER BY t.id LIMIT $2`,
  MESSAGE: `SELECT m.id, c.round_id AS "roundId", ${audience} AS audience, m.posted_at AS at, m.topic_id AS "parentId",
      m.body AS text, c.id AS "channelId", m.author_id AS "authorId",
      ${placesOf("m.author_id", "m.posted_at")} AS "placeIds", false AS "isResolved", m.attachment_count > 0 AS "hasFile"
    FROM message m JOIN topic t ON t.id = m.topic_id JOIN channel c ON c.id = t.channel_id
    WHERE m.id > $1 AND m.deleted_at IS NULL ORDER BY m.id LIMIT $2`,
};

async function fill({ manager }: QueryRunner, kind: keyof typeof sources): Promise<void> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await manager.query<Row[]>(sources[kind], [after, atOnce]);
    await putEntries(
      manager,
      rows.map((row) => entryOf(kind, row)),
    );
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    after = last.id;
  }
}

const entryOf = (kind: SearchKind, row: Row): SearchEntry => ({
  id: row.id,
  roundId: row.roundId,
  kind,
  audience: row.audience,
  at: row.at,
  ...(row.parentId && { parentId: row.parentId }),
  text: kind === "MESSAGE" ? plainWords(row.text, Infinity) : row.text,
  tags: [
    ...[tags.channel(row.channelId), ...row.placeIds.map(tags.place)],
    ...(row.authorId ? [tags.author(row.authorId)] : []),
    ...(row.isResolved ? [tags.resolved] : []),
    ...(row.hasFile ? [tags.file] : []),
  ],
});
