import type { MigrationInterface, QueryRunner } from "typeorm";

/** What can be found: one entry for each thing, the words of all of them, and the three ways of looking. */
export class Search1710000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_entry (
        -- The thing's own id; people may be in several rounds.
        id        uuid NOT NULL,
        round_id  uuid NOT NULL REFERENCES round (id),
        kind      text NOT NULL,
        -- Who may find it, as channels and events say it.
        audience  text NOT NULL,
        at        timestamptz NOT NULL,
        -- The thing it belongs to: a message to its topic.
        parent_id uuid,
        -- Readers, channel, author, places, month and year: everything a search can be narrowed by.
        scope     text[] NOT NULL,
        -- Stems of its words and of the parts of its compounds.
        words     tsvector NOT NULL,
        PRIMARY KEY (id, round_id)
      )`);
    await runner.query(`CREATE INDEX search_by_age ON search_entry (round_id, at DESC, id DESC)`);
    // Titles and names have a shelf of their own.
    await runner.query(
      `CREATE INDEX search_titles_by_age ON search_entry (round_id, at DESC, id DESC) WHERE kind <> 'MESSAGE'`,
    );
    await runner.query(`
      CREATE TABLE search_word (
        round_id uuid NOT NULL REFERENCES round (id),
        -- Words are suggested only to those who may read where they stand.
        audience text NOT NULL,
        word     text NOT NULL,
        shown    text NOT NULL,
        stem     text NOT NULL,
        -- The word, and what is left of it without any one letter: its misspellings share one of these.
        near     text[] NOT NULL,
        -- One of the things it stands in; it is forgotten with the last of them.
        entry_id uuid NOT NULL,
        PRIMARY KEY (round_id, audience, word)
      )`);
    await runner.query(`CREATE INDEX search_word_of_entry ON search_word (entry_id)`);
    await writing(runner);
    await reading(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP FUNCTION search_in, search_walk, search_has, search_has_older, search_first, search_near, search_forget, near_words`,
    );
    await runner.query(`DROP TABLE search_word, search_entry`);
  }
}

async function writing(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION near_words(word text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
      SELECT CASE WHEN length(word) BETWEEN 4 AND 24 THEN ARRAY(
        SELECT word UNION SELECT left(word, n - 1) || substr(word, n + 1) FROM generate_series(1, length(word)) AS n)
      ELSE '{}' END
    $$`);
  // Words that only this thing brought in go with it; the others are handed to another thing they stand in.
  await runner.query(`
    CREATE FUNCTION search_forget(gone uuid, in_round uuid, kept text[]) RETURNS void LANGUAGE plpgsql
    SET enable_seqscan = off SET plan_cache_mode = force_custom_plan AS $$
    DECLARE lost record; heir uuid;
    BEGIN
      FOR lost IN SELECT * FROM search_word w
        WHERE w.entry_id = gone AND w.word <> ALL (kept) AND (in_round IS NULL OR w.round_id = in_round) LOOP
        SELECT e.id INTO heir FROM search_entry e
        WHERE e.words @@ quote_literal(lost.stem)::tsquery AND e.round_id = lost.round_id
          AND e.audience = lost.audience AND e.id <> gone LIMIT 1;
        IF heir IS NULL THEN
          DELETE FROM search_word w
          WHERE w.round_id = lost.round_id AND w.audience = lost.audience AND w.word = lost.word;
        ELSE
          UPDATE search_word w SET entry_id = heir
          WHERE w.round_id = lost.round_id AND w.audience = lost.audience AND w.word = lost.word;
        END IF;
      END LOOP;
    END $$`);
}

/**
 * Functions, because the planner would go wrong here: with a LIMIT it takes a common word for a reason to read the
 * table from its beginning. Each of them leaves it the one way that is meant.
 */
async function reading(runner: QueryRunner): Promise<void> {
  const belongs = `(solved IS NULL OR EXISTS (SELECT FROM search_entry p
    WHERE p.id = c.parent_id AND p.round_id = in_round AND ('resolved' = ANY (p.scope)) = solved))`;
  // The planner sees which, and takes the index of that shelf.
  const onShelf = `(shelf = 'ALL' OR e.kind <> 'MESSAGE') AND (shelf <> 'NAMES' OR e.kind NOT IN ('MESSAGE', 'TOPIC'))`;
  const walked = (columns: string, part: string): string => `
    SELECT ${columns} FROM search_entry e
    WHERE e.round_id = in_round AND (e.at, e.id) < (below, below_id) AND (floor IS NULL OR e.at >= floor)
      AND ${onShelf}
    ORDER BY e.at DESC, e.id DESC ${part}`;
  // By the index of words, within months and years: never more than \`most\` candidates.
  await runner.query(`
    CREATE FUNCTION search_in(in_round uuid, readers text[], tags text[], span text[], query tsquery,
      below timestamptz, below_id uuid, floor timestamptz, solved boolean, most integer, page integer, shelf text)
    RETURNS TABLE (seen integer, id uuid, kind text, at timestamptz) LANGUAGE plpgsql STABLE
    SET enable_seqscan = off SET enable_indexscan = off SET jit = off SET plan_cache_mode = force_custom_plan AS $$
    BEGIN
      RETURN QUERY
      WITH candidate AS MATERIALIZED (
        SELECT e.id, e.kind, e.at, e.parent_id FROM search_entry e
        WHERE e.scope && readers AND (span IS NULL OR e.scope && span) AND (tags = '{}' OR e.scope @> tags)
          AND (query IS NULL OR e.words @@ query) AND e.round_id = in_round
          AND ${onShelf}
          AND (below IS NULL OR (e.at, e.id) < (below, below_id)) AND (floor IS NULL OR e.at >= floor)
        LIMIT most + 1)
      SELECT counted.seen, hit.id, hit.kind, hit.at
      FROM (SELECT count(*)::integer AS seen FROM candidate) AS counted LEFT JOIN LATERAL (
        SELECT c.id, c.kind, c.at FROM candidate c WHERE ${belongs}
        ORDER BY c.at DESC, c.id DESC LIMIT page) AS hit ON true
      ORDER BY hit.at DESC, hit.id DESC;
    END $$`);
  // From the newest on, for words that stand everywhere: a few entries fill a page, and no more of them are read. Where
  // they do not, a last row says how far it went; without an id when it went to the end.
  await runner.query(`
    CREATE FUNCTION search_walk(in_round uuid, readers text[], tags text[], query tsquery,
      below timestamptz, below_id uuid, floor timestamptz, solved boolean, most integer, page integer, shelf text)
    RETURNS TABLE (is_end boolean, id uuid, kind text, at timestamptz) LANGUAGE plpgsql STABLE
    SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET jit = off
    SET plan_cache_mode = force_custom_plan AS $$
    DECLARE hits integer;
    BEGIN
      RETURN QUERY
      SELECT false, c.id, c.kind, c.at FROM (${walked("e.id, e.kind, e.at, e.parent_id, e.scope, e.words", "LIMIT most")}) AS c
      WHERE c.scope && readers AND c.scope @> tags AND (query IS NULL OR c.words @@ query) AND ${belongs}
      ORDER BY c.at DESC, c.id DESC LIMIT page;
      GET DIAGNOSTICS hits = ROW_COUNT;
      IF hits < page THEN
        RETURN QUERY SELECT true, reached.id, NULL::text, reached.at
        FROM (SELECT) AS one LEFT JOIN (${walked("e.id, e.at", "OFFSET most - 1 LIMIT 1")}) AS reached ON true;
      END IF;
    END $$`);
  // Whether there is anything at all for these readers; common words are met in the newest few hundred.
  await runner.query(`
    CREATE FUNCTION search_has(in_round uuid, readers text[], query tsquery, shelf text) RETURNS boolean
    LANGUAGE plpgsql STABLE
    SET enable_seqscan = off SET enable_bitmapscan = off SET jit = off SET plan_cache_mode = force_custom_plan AS $$
    BEGIN
      IF shelf <> 'NAMES' AND EXISTS (
        SELECT FROM (SELECT e.scope, e.words FROM search_entry e WHERE e.round_id = in_round AND ${onShelf}
          ORDER BY e.at DESC, e.id DESC LIMIT 300) AS recent
        WHERE recent.scope && readers AND recent.words @@ query) THEN RETURN true; END IF;
      RETURN search_has_older(in_round, readers, query, shelf);
    END $$`);
  // By the index of words and never by age: the planner would read all years for the first match.
  await runner.query(`
    CREATE FUNCTION search_has_older(in_round uuid, readers text[], query tsquery, shelf text) RETURNS boolean
    LANGUAGE plpgsql STABLE SET enable_bitmapscan = on
    SET enable_seqscan = off SET enable_indexscan = off SET jit = off SET plan_cache_mode = force_custom_plan AS $$
    BEGIN
      RETURN EXISTS (SELECT FROM search_entry e
        WHERE e.scope && readers AND e.words @@ query AND e.round_id = in_round AND ${onShelf});
    END $$`);
  // The first of these questions that anything answers, counted from one; null for none.
  await runner.query(`
    CREATE FUNCTION search_first(in_round uuid, readers text[], queries text[], shelf text) RETURNS integer
    LANGUAGE plpgsql STABLE AS $$
    BEGIN
      FOR n IN 1 .. coalesce(array_length(queries, 1), 0) LOOP
        IF search_has(in_round, readers, queries[n]::tsquery, shelf) THEN RETURN n; END IF;
      END LOOP;
      RETURN NULL;
    END $$`);
  // Words that are nearly written so. The planner takes a few dozen keys for a reason to read all words there are.
  await runner.query(`
    CREATE FUNCTION search_near(in_round uuid, readers text[], keys text[]) RETURNS TABLE (word text, shown text)
    LANGUAGE plpgsql STABLE
    SET enable_seqscan = off SET enable_indexscan = off SET jit = off SET plan_cache_mode = force_generic_plan AS $$
    BEGIN
      RETURN QUERY
      SELECT found.word, min(found.shown) FROM (SELECT * FROM search_word w WHERE w.near && keys OFFSET 0) AS found
      WHERE found.round_id = in_round AND found.audience = ANY (readers) GROUP BY found.word LIMIT 200;
    END $$`);
}
