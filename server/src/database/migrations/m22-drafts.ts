import type { MigrationInterface, QueryRunner } from "typeorm";

/** What people are writing, the same on all their devices. */
export class Drafts1710000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE draft (
        person_id  uuid NOT NULL REFERENCES person (id),
        -- 'topic:<id>' for an answer, 'channel:<id>' for a new topic
        scope      text NOT NULL,
        topic_id   uuid REFERENCES topic (id),
        channel_id uuid REFERENCES channel (id),
        title      text NOT NULL,
        body       text NOT NULL,
        quoted_id  uuid REFERENCES message (id),
        -- Goes on rising when the draft was sent: an older device's late words are told from newer ones.
        version    integer NOT NULL,
        saved_at   timestamptz NOT NULL,
        PRIMARY KEY (person_id, scope),
        CHECK ((topic_id IS NULL) <> (channel_id IS NULL))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE draft`);
  }
}
