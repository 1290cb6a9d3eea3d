import type { MigrationInterface, QueryRunner } from "typeorm";

/** How people answer a message without words, and which message one speaks of. */
export class ReactionsAndQuotes1710000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE message
        -- Most messages have none: they are not asked for.
        ADD COLUMN reaction_count    integer NOT NULL DEFAULT 0,
        ADD COLUMN reactions_version integer NOT NULL DEFAULT 0,
        ADD COLUMN quoted_id         uuid REFERENCES message (id)`);
    await runner.query(`
      CREATE TABLE message_reaction (
        message_id uuid NOT NULL REFERENCES message (id),
        person_id  uuid NOT NULL REFERENCES person (id),
        kind       text NOT NULL
                   CHECK (kind IN ('THANKS', 'AGREE', 'HELPFUL', 'SAME_HERE', 'SEEN', 'CONGRATULATIONS')),
        at         timestamptz NOT NULL,
        PRIMARY KEY (message_id, person_id, kind)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE message_reaction`);
    await runner.query(
      `ALTER TABLE message DROP COLUMN reaction_count, DROP COLUMN reactions_version, DROP COLUMN quoted_id`,
    );
  }
}
