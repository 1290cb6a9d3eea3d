import type { MigrationInterface, QueryRunner } from "typeorm";

/** What somebody has put off until later. */
export class Snoozes1710000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE snooze (
        person_id uuid NOT NULL REFERENCES person (id),
        topic_id  uuid NOT NULL REFERENCES topic (id),
        -- Null: taken up again. The row stays for its version.
        until     timestamptz,
        -- The latest message's number when it was put off: a mention above it ends the rest.
        up_to     integer NOT NULL,
        version   integer NOT NULL DEFAULT 1,
        PRIMARY KEY (person_id, topic_id)
      )`);
    await runner.query(`CREATE INDEX snooze_running ON snooze (person_id, until) WHERE until IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE snooze`);
  }
}
