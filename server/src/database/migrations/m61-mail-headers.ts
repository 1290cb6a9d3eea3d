import type { MigrationInterface, QueryRunner } from "typeorm";

/** Mails that belong together, that can be unsubscribed from, and that can be answered. */
export class MailHeaders1710000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Emptied once sent, like the text: they hold links that change something.
    await runner.query(`ALTER TABLE mail ADD COLUMN headers jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`
      CREATE TABLE secret (
        name text PRIMARY KEY,
        key  bytea NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE reply_address (
        token_hash bytea PRIMARY KEY,
        person_id  uuid NOT NULL REFERENCES person (id),
        topic_id   uuid NOT NULL REFERENCES topic (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE reply_address, secret`);
    await runner.query(`ALTER TABLE mail DROP COLUMN headers`);
  }
}
