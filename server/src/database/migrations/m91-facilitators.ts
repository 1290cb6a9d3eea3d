import type { MigrationInterface, QueryRunner } from "typeorm";

/** What facilitators are good at, where, and how many places they could accompany; candidates, too. */
export class Facilitators1710000000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE facilitator_profile (
        id          uuid PRIMARY KEY,
        round_id    uuid NOT NULL REFERENCES round (id),
        -- Somebody with an account, who is named by it; or a candidate, noted down by name and address.
        person_id   uuid REFERENCES person (id),
        given_name  text,
        family_name text,
        email       text,
        methods     text[] NOT NULL,
        -- Stadt- and Landkreise: the first five digits of the official key.
        regions     text[] NOT NULL,
        -- Null: not said.
        capacity    integer CHECK (capacity BETWEEN 0 AND 20),
        note        text NOT NULL,
        saved_at    timestamptz NOT NULL,
        version     integer NOT NULL,
        CHECK (num_nonnulls(person_id, email) = 1),
        CHECK (num_nulls(given_name, family_name, email) IN (0, 3))
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX facilitator_profile_of_person ON facilitator_profile (round_id, person_id)
      WHERE person_id IS NOT NULL`);
    await runner.query(`
      CREATE UNIQUE INDEX facilitator_candidate ON facilitator_profile (round_id, lower(email))
      WHERE email IS NOT NULL`);
    // Ended roles count, too: who has accompanied a place belongs to the pool.
    await runner.query(`CREATE INDEX facilitator_role ON role (round_id) WHERE kind = 'FACILITATOR'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX facilitator_role`);
    await runner.query(`DROP TABLE facilitator_profile`);
  }
}
