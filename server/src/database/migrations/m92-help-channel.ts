import type { MigrationInterface, QueryRunner } from "typeorm";

/** The channel in which the network is asked is found again by what it is for, whatever it is called. */
export class HelpChannel1710000000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE channel DROP CONSTRAINT channel_purpose_check,
        ADD CONSTRAINT channel_purpose_check CHECK (purpose IN ('UPDATES', 'HELP'))`);
    await runner.query(
      `UPDATE channel SET purpose = 'HELP', version = version + 1
       WHERE audience = 'NETWORK' AND lower(name) = 'hilfe' AND purpose IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE channel SET purpose = NULL WHERE purpose = 'HELP'`);
    await runner.query(`
      ALTER TABLE channel DROP CONSTRAINT channel_purpose_check,
        ADD CONSTRAINT channel_purpose_check CHECK (purpose IN ('UPDATES'))`);
  }
}
