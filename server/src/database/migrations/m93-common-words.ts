import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Whoever writes what is hard is answered while writing, so a word that stands everywhere must not cost more than one
 * that says something. In a large index, words are first looked for among the newest entries; those that are met there
 * often are known by that, and only the others are asked of the index of words.
 */
export class CommonWords1710000000093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION search_alike`);
    // By age: which of the words these readers meet in so many of the newest entries that they stand everywhere, and
    // where they were met there. What others say somewhere else changes nothing about what is found.
    await runner.query(`
      CREATE FUNCTION search_often(in_round uuid, readers text[], queries text[])
      RETURNS TABLE (term integer, topic_id uuid, titled boolean) LANGUAGE plpgsql STABLE
      SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off SET jit = off
      SET plan_cache_mode = force_custom_plan AS $$
      BEGIN
        RETURN QUERY
        WITH recent AS MATERIALIZED (
          SELECT e.words, e.parent_id, e.kind FROM (
            SELECT * FROM search_entry s WHERE s.round_id = in_round ORDER BY s.at DESC, s.id DESC LIMIT 500) AS e
          WHERE e.scope && readers),
        met AS MATERIALIZED (
          SELECT q.n, r.parent_id, r.kind
          FROM (SELECT u.query::tsquery AS query, u.n::integer AS n
            FROM unnest(queries) WITH ORDINALITY AS u (query, n) OFFSET 0) AS q
          JOIN recent r ON r.words @@ q.query)
        SELECT met.n, met.parent_id, bool_or(met.kind = 'TOPIC') FROM met
        WHERE met.n IN (SELECT m.n FROM met m GROUP BY m.n HAVING count(*) >= 8)
        GROUP BY met.n, met.parent_id;
      END $$`);
    // By the index of words and no other way.
    await runner.query(`
      CREATE FUNCTION search_seldom(in_round uuid, readers text[], asked tsquery, most integer)
      RETURNS TABLE (topic_id uuid, titled boolean) LANGUAGE plpgsql STABLE
      SET enable_seqscan = off SET enable_indexscan = off SET jit = off SET plan_cache_mode = force_custom_plan AS $$
      BEGIN
        RETURN QUERY
        SELECT found.parent_id, bool_or(found.kind = 'TOPIC') FROM (
          SELECT e.parent_id, e.kind FROM search_entry e
          WHERE e.scope && readers AND e.words @@ asked AND e.round_id = in_round LIMIT most) AS found
        GROUP BY found.parent_id;
      END $$`);
    await runner.query(`
      CREATE FUNCTION search_alike(in_round uuid, readers text[], queries text[], most integer, large_from integer)
      RETURNS TABLE (term integer, topic_id uuid, titled boolean, is_common boolean) LANGUAGE plpgsql STABLE AS $$
      DECLARE common integer[] := '{}';
      BEGIN
        IF (SELECT reltuples FROM pg_class WHERE oid = 'search_entry'::regclass) >= large_from THEN
          FOR term, topic_id, titled IN SELECT * FROM search_often(in_round, readers, queries) LOOP
            is_common := true;
            common := common || term;
            RETURN NEXT;
          END LOOP;
        END IF;
        FOR n IN 1 .. coalesce(array_length(queries, 1), 0) LOOP
          CONTINUE WHEN n = ANY (common);
          RETURN QUERY SELECT n, s.topic_id, s.titled, false FROM search_seldom(in_round, readers, queries[n]::tsquery, most) s;
        END LOOP;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION search_alike, search_seldom, search_often`);
    await runner.query(`
      CREATE FUNCTION search_alike(in_round uuid, readers text[], queries text[], most integer)
      RETURNS TABLE (term integer, topic_id uuid, titled boolean) LANGUAGE plpgsql STABLE
      SET enable_seqscan = off SET enable_indexscan = off SET jit = off SET plan_cache_mode = force_custom_plan AS $$
      DECLARE asked tsquery;
      BEGIN
        FOR n IN 1 .. coalesce(array_length(queries, 1), 0) LOOP
          asked := queries[n]::tsquery;
          RETURN QUERY
          SELECT n, found.parent_id, bool_or(found.kind = 'TOPIC') FROM (
            SELECT e.parent_id, e.kind FROM search_entry e
            WHERE e.scope && readers AND e.words @@ asked AND e.round_id = in_round LIMIT most) AS found
          GROUP BY found.parent_id;
        END LOOP;
      END $$`);
  }
}
