import type { MigrationInterface, QueryRunner } from "typeorm";

/** How many files a message carries, so that messages without any never ask for them. */
export class Attachments1710000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE message ADD COLUMN attachment_count integer NOT NULL DEFAULT 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE message DROP COLUMN attachment_count`);
  }
}
