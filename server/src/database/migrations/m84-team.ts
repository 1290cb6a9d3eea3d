import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who accompanies a place beside its team, what it brings in of its own, and who handed a role on to whom. */
export class Team1710000000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE process_group_member (
        id         uuid PRIMARY KEY,
        place_id   uuid NOT NULL REFERENCES place (id),
        stands_for text NOT NULL,
        task       text NOT NULL,
        -- Somebody without an account; a name is kept only with their consent, and goes when that is taken back.
        name       text,
        consent_at timestamptz,
        consent_by uuid REFERENCES person (id),
        -- Somebody with an account, who is named by it.
        person_id  uuid REFERENCES person (id),
        since      date NOT NULL,
        until      date,
        created_by uuid NOT NULL REFERENCES person (id),
        created_at timestamptz NOT NULL,
        version    integer NOT NULL,
        CHECK (num_nulls(name, consent_at, consent_by) IN (0, 3)),
        CHECK (num_nonnulls(name, person_id) < 2),
        CHECK (until IS NULL OR since <= until)
      )`);
    await runner.query(`CREATE INDEX process_group_of_place ON process_group_member (place_id)`);
    await runner.query(`
      CREATE INDEX process_group_of_person ON process_group_member (person_id) WHERE person_id IS NOT NULL`);
    await runner.query(`
      CREATE TABLE contribution (
        id          uuid PRIMARY KEY,
        place_id    uuid NOT NULL REFERENCES place (id),
        kind        text NOT NULL CHECK (kind IN ('ROOM', 'STAFF_TIME')),
        description text NOT NULL,
        day         date NOT NULL,
        -- Hours of staff time; how often a room was used. Never money.
        amount      numeric(6, 2) NOT NULL CHECK (amount > 0),
        created_by  uuid NOT NULL REFERENCES person (id),
        created_at  timestamptz NOT NULL,
        version     integer NOT NULL,
        CHECK (kind = 'STAFF_TIME' OR amount = trunc(amount))
      )`);
    await runner.query(`CREATE INDEX contribution_by_day ON contribution (place_id, day)`);
    await handOvers(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE hand_over_duty, hand_over, contribution, process_group_member`);
  }
}

async function handOvers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE hand_over (
      id        uuid PRIMARY KEY,
      place_id  uuid NOT NULL REFERENCES place (id),
      kind      text NOT NULL CHECK (kind IN ('FACILITATOR', 'PROJECT_LEAD', 'DEPUTY_LEAD')),
      from_id   uuid NOT NULL REFERENCES person (id),
      to_id     uuid NOT NULL REFERENCES person (id),
      handed_by uuid NOT NULL REFERENCES person (id),
      at        timestamptz NOT NULL
    )`);
  await runner.query(`CREATE INDEX hand_over_at_place ON hand_over (place_id, at)`);
  // What went along, by id: the words of a duty stay where they are, so that they are erased there for good.
  await runner.query(`
    CREATE TABLE hand_over_duty (
      hand_over_id uuid NOT NULL REFERENCES hand_over (id) ON DELETE CASCADE,
      kind         text NOT NULL,
      duty_id      uuid NOT NULL,
      PRIMARY KEY (hand_over_id, kind, duty_id)
    )`);
}
