import type { MigrationInterface, QueryRunner } from "typeorm";

/** What people have marked to find it again, each with a note that is theirs alone. */
export class Bookmarks1710000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bookmark (
        person_id  uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        message_id uuid NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        note       text NOT NULL,
        -- Goes on rising when it is taken away: an older device's late words are told from newer ones.
        version    integer NOT NULL,
        marked_at  timestamptz NOT NULL,
        removed_at timestamptz,
        PRIMARY KEY (person_id, message_id),
        -- Nothing that was written about it stays behind.
        CHECK (removed_at IS NULL OR note = '')
      )`);
    await runner.query(`
      CREATE INDEX bookmark_by_time ON bookmark (person_id, marked_at, message_id) WHERE removed_at IS NULL`);
    await runner.query(`CREATE INDEX bookmark_of_message ON bookmark (message_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE bookmark`);
  }
}
