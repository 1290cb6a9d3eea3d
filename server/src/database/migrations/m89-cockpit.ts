import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is still to be decided is found without going through all that was. */
export class Cockpit1710000000089 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX decision_ahead ON decision (place_id, COALESCE(deferred_to, meets_on))
      WHERE state IN ('PLANNED', 'SUBMITTED', 'DEFERRED')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX decision_ahead`);
  }
}
