import type { MigrationInterface, QueryRunner } from "typeorm";

/** Files: what is being uploaded, what waits to be attached, what is attached, and what is on its way out. */
export class Files1710000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE file (
        -- Also the name of its bytes in the store. The row is there before the bytes and outlives them, so that
        -- bytes nobody knows of cannot come about.
        id          uuid PRIMARY KEY,
        state       text NOT NULL CHECK (state IN ('UPLOADING', 'EXAMINING', 'READY', 'ATTACHED', 'REMOVED')),
        -- Real time: when it came into this state.
        state_at    timestamptz NOT NULL DEFAULT now(),
        uploaded_by uuid NOT NULL REFERENCES person (id),
        created_at  timestamptz NOT NULL,
        owner_kind  text,
        owner_id    uuid,
        position    integer NOT NULL DEFAULT 0,
        name        text NOT NULL,
        type        text NOT NULL DEFAULT '',
        size        bigint NOT NULL,
        sha256      bytea,
        description text NOT NULL DEFAULT '',
        -- Of pictures, which are those that have a preview.
        width       integer,
        height      integer,
        CHECK ((owner_kind IS NULL) = (owner_id IS NULL)),
        CHECK ((width IS NULL) = (height IS NULL)),
        CHECK (state <> 'ATTACHED' OR owner_id IS NOT NULL AND sha256 IS NOT NULL)
      )`);
    await runner.query(
      `CREATE INDEX file_of_owner ON file (owner_kind, owner_id, position) WHERE owner_id IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX file_to_sweep ON file (state_at) WHERE state <> 'ATTACHED'`);
    await runner.query(`CREATE INDEX file_unattached ON file (uploaded_by) WHERE owner_id IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE file`);
  }
}
