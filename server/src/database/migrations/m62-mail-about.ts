import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a mail speaks of, so that one that had to wait can be written anew. */
export class MailAbout1710000000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail ADD COLUMN about jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE mail DROP COLUMN about`);
  }
}
