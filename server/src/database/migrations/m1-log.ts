import type { MigrationInterface, QueryRunner } from "typeorm";

/** The numbered log: what happened, per round or person, in the order everyone sees it. */
export class Log1710000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE counter (
        stream   text PRIMARY KEY,
        last_seq bigint NOT NULL DEFAULT 0,
        -- Events up to here have been cleared away; a reader from before must load afresh.
        min_seq  bigint NOT NULL DEFAULT 0,
        -- Changes when a backup is restored, so that no reader goes on with numbers of another past.
        epoch    uuid NOT NULL DEFAULT gen_random_uuid()
      )`);
    await runner.query(`
      CREATE TABLE event (
        stream   text NOT NULL REFERENCES counter (stream),
        seq      bigint NOT NULL,
        kind     text NOT NULL,
        audience text NOT NULL,
        payload  jsonb NOT NULL,
        at       timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (stream, seq)
      )`);
    await runner.query(`CREATE INDEX event_at ON event (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE event, counter`);
  }
}
