import type { MigrationInterface, QueryRunner } from "typeorm";

/** The answer that solved a topic; what a topic was asked for; and a way to look for what is about the same. */
export class Peers1710000000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE topic ADD COLUMN solution_id uuid REFERENCES message (id),
        -- What is open again has no answer yet.
        ADD CHECK (solution_id IS NULL OR resolved_at IS NOT NULL)`);
    await runner.query(`ALTER TABLE topic_change DROP CONSTRAINT topic_change_kind_check`);
    await runner.query(`
      ALTER TABLE topic_change ADD CONSTRAINT topic_change_kind_check CHECK
        (kind IN ('RENAMED', 'RESOLVED', 'REOPENED', 'SUMMARISED', 'ANSWER_MARKED', 'ANSWER_UNMARKED'))`);
    await runner.query(`
      CREATE TABLE help_link (
        topic_id      uuid PRIMARY KEY REFERENCES topic (id),
        -- Whose people asked.
        place_id      uuid NOT NULL REFERENCES place (id),
        -- Whom they asked; null: everybody.
        peer_place_id uuid REFERENCES place (id)
      )`);
    // Every word by itself and by the index of words alone: a few hundred of a common one are enough to see that it is.
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

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION search_alike`);
    await runner.query(`DROP TABLE help_link`);
    await runner.query(`DELETE FROM topic_change WHERE kind IN ('ANSWER_MARKED', 'ANSWER_UNMARKED')`);
    await runner.query(`ALTER TABLE topic_change DROP CONSTRAINT topic_change_kind_check`);
    await runner.query(`
      ALTER TABLE topic_change ADD CONSTRAINT topic_change_kind_check CHECK
        (kind IN ('RENAMED', 'RESOLVED', 'REOPENED', 'SUMMARISED'))`);
    await runner.query(`ALTER TABLE topic DROP COLUMN solution_id`);
  }
}
