import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who may be seen to be there. Who is there is never written down. */
export class Presence1710000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person ADD COLUMN presence_shown boolean NOT NULL DEFAULT true`);
    // Asked for by socket.io's adapter, for messages between servers that are too long for NOTIFY. Ours are not.
    await runner.query(`
      CREATE UNLOGGED TABLE socket_io_attachments (
        id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        created_at timestamptz NOT NULL DEFAULT now(),
        payload    bytea
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE socket_io_attachments`);
    await runner.query(`ALTER TABLE person DROP COLUMN presence_shown`);
  }
}
