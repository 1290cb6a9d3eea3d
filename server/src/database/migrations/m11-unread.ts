import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is unread is found without looking at what is old. */
export class Unread1710000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Up to here a topic had been quiet for so long that it no longer counted as unread, before somebody wrote again.
    await runner.query(`ALTER TABLE topic ADD COLUMN dormant_number integer NOT NULL DEFAULT 0`);
    // Set by hand, taken back by reading to the end: counts however old the topic is.
    await runner.query(`ALTER TABLE read_mark ADD COLUMN marked_unread boolean NOT NULL DEFAULT false`);
    await runner.query(`CREATE INDEX read_mark_held ON read_mark (person_id) WHERE marked_unread`);
    await runner.query(
      `CREATE INDEX mention_of_target ON mention (target, topic_id, number) INCLUDE (author_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX mention_of_target, read_mark_held`);
    await runner.query(`ALTER TABLE read_mark DROP COLUMN marked_unread`);
    await runner.query(`ALTER TABLE topic DROP COLUMN dormant_number`);
  }
}
