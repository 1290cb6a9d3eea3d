import type { MigrationInterface, QueryRunner } from "typeorm";

/** What new readers of a topic need, in all its wordings; and who changed the topic itself, and how. */
export class TopicRecord1710000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE topic_summary (
        topic_id   uuid NOT NULL REFERENCES topic (id),
        version    integer NOT NULL,
        -- Empty: it was taken away.
        body       text NOT NULL,
        written_by uuid NOT NULL REFERENCES person (id),
        written_at timestamptz NOT NULL,
        PRIMARY KEY (topic_id, version)
      )`);
    // Most topics have none: they are not asked for.
    await runner.query(`ALTER TABLE topic ADD COLUMN summary_version integer NOT NULL DEFAULT 0`);

    await runner.query(`
      CREATE TABLE topic_change (
        topic_id   uuid NOT NULL REFERENCES topic (id),
        number     integer NOT NULL,
        kind       text NOT NULL CHECK (kind IN ('RENAMED', 'RESOLVED', 'REOPENED', 'SUMMARISED')),
        made_by    uuid NOT NULL REFERENCES person (id),
        made_at    timestamptz NOT NULL,
        -- The titles, for RENAMED.
        old_title  text,
        new_title  text,
        PRIMARY KEY (topic_id, number),
        CHECK ((kind = 'RENAMED') = (old_title IS NOT NULL AND new_title IS NOT NULL))
      )`);
    // What is known of the time before the record.
    await runner.query(`
      INSERT INTO topic_change (topic_id, number, kind, made_by, made_at)
      SELECT id, 1, 'RESOLVED', resolved_by, resolved_at FROM topic WHERE resolved_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE topic_change, topic_summary`);
    await runner.query(`ALTER TABLE topic DROP COLUMN summary_version`);
  }
}
