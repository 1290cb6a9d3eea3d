import type { MigrationInterface, QueryRunner } from "typeorm";

/** What somebody wants to hear of a topic or of a whole channel. */
export class Stances1710000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await stance(runner, "topic");
    await stance(runner, "channel");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE topic_stance, channel_stance`);
  }
}

async function stance(runner: QueryRunner, of: "topic" | "channel"): Promise<void> {
  await runner.query(`
    CREATE TABLE ${of}_stance (
      person_id uuid NOT NULL REFERENCES person (id),
      ${of}_id uuid NOT NULL REFERENCES ${of} (id),
      -- Null, like no row at all: no choice. The row of a choice taken back stays for its version.
      stance    text CHECK (stance IN ('FOLLOW', 'MUTE')),
      version   integer NOT NULL DEFAULT 1,
      PRIMARY KEY (person_id, ${of}_id)
    )`);
  // Who is to be told of something said here.
  await runner.query(
    `CREATE INDEX ${of}_stance_of_${of} ON ${of}_stance (${of}_id) WHERE stance IS NOT NULL`,
  );
}
