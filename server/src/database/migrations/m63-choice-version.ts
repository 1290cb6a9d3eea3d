import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which of two states of somebody's choice of mails is the later one. */
export class ChoiceVersion1710000000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notification_choice ADD COLUMN version integer NOT NULL DEFAULT 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notification_choice DROP COLUMN version`);
  }
}
