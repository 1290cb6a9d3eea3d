import type { MigrationInterface, QueryRunner } from "typeorm";
import { readOrganisations } from "../../features/network/organisation-directory.js";

/** Who takes part and where: organisations, rounds, places, people, their roles, sessions, invitations and mails. */
export class PeopleAndPlaces1710000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await searching(runner);
    await places(runner);
    await people(runner);
    await roles(runner);
    await waysIn(runner);
    await records(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE demo, rate_limit, audit, mail, invitation, sign_in_link, session, role, person,
        place_member, place, round, programme, organisation`);
    await runner.query(`DROP FUNCTION refuse_change, plain_letters`);
  }
}

/** Names are found without the marks that not every keyboard has: "sahin" finds Şahin. */
async function searching(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION plain_letters(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
      SELECT regexp_replace(
        normalize(translate(replace(lower($1), 'ß', 'ss'), 'ıłøđ', 'ilod'), NFD), '[\\u0300-\\u036f]', '', 'g')
    $$`);
}

async function places(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE organisation (
      -- The official key: AGS of a municipality, of a district, or ARS of an association.
      key           text PRIMARY KEY,
      name          text NOT NULL,
      official_name text NOT NULL,
      type          text NOT NULL CHECK (type IN ('GEMEINDE', 'STADT', 'LANDKREIS', 'KOOPERATION')),
      district      text,
      region        text NOT NULL,
      population    integer,
      latitude      double precision NOT NULL,
      longitude     double precision NOT NULL
    )`);
  await runner.query(
    `INSERT INTO organisation
     SELECT key, name, "officialName", type, district, region, population, latitude, longitude
     FROM json_to_recordset($1) AS o(key text, name text, "officialName" text, type text, district text, region text,
       population integer, latitude double precision, longitude double precision)`,
    [JSON.stringify(readOrganisations())],
  );
  await runner.query(`
    CREATE TABLE programme (
      id   uuid PRIMARY KEY,
      name text NOT NULL
    )`);
  await runner.query(`
    CREATE TABLE round (
      id             uuid PRIMARY KEY,
      programme_id   uuid NOT NULL REFERENCES programme (id),
      title          text NOT NULL,
      start_label    text NOT NULL,
      starts_on      date NOT NULL,
      ends_on        date NOT NULL,
      capacity       integer NOT NULL CHECK (capacity >= 0),
      funding_notice text NOT NULL,
      created_at     timestamptz NOT NULL,
      CHECK (starts_on <= ends_on)
    )`);
  await runner.query(`
    CREATE TABLE place (
      id         uuid PRIMARY KEY,
      round_id   uuid NOT NULL REFERENCES round (id),
      name       text NOT NULL,
      owner_key  text NOT NULL REFERENCES organisation (key),
      created_at timestamptz NOT NULL,
      version    integer NOT NULL DEFAULT 1,
      UNIQUE (id, round_id)
    )`);
  await runner.query(`CREATE UNIQUE INDEX place_of_owner ON place (round_id, owner_key)`);
  await runner.query(`
    CREATE TABLE place_member (
      place_id         uuid NOT NULL REFERENCES place (id),
      organisation_key text NOT NULL REFERENCES organisation (key),
      PRIMARY KEY (place_id, organisation_key)
    )`);
}

async function people(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE person (
      id             uuid PRIMARY KEY,
      email          text NOT NULL,
      given_name     text NOT NULL,
      family_name    text NOT NULL,
      language       text NOT NULL DEFAULT 'DE' CHECK (language IN ('DE', 'EN')),
      password_hash  text,
      created_at     timestamptz NOT NULL,
      deactivated_at timestamptz,
      deactivated_by uuid REFERENCES person (id)
    )`);
  await runner.query(`CREATE UNIQUE INDEX person_email ON person (lower(email))`);
  await runner.query(`
    CREATE TABLE session (
      id           uuid PRIMARY KEY,
      person_id    uuid NOT NULL REFERENCES person (id),
      token_hash   bytea NOT NULL UNIQUE,
      started_at   timestamptz NOT NULL,
      last_seen_at timestamptz NOT NULL,
      expires_at   timestamptz NOT NULL,
      ended_at     timestamptz,
      device       text NOT NULL,
      opened_by    text NOT NULL CHECK (opened_by IN ('PASSWORD', 'LINK', 'INVITATION', 'PERSONA'))
    )`);
  await runner.query(`CREATE INDEX session_of_person ON session (person_id) WHERE ended_at IS NULL`);
}

async function roles(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE role (
      id         uuid PRIMARY KEY,
      person_id  uuid NOT NULL REFERENCES person (id),
      round_id   uuid NOT NULL REFERENCES round (id),
      place_id   uuid,
      kind       text NOT NULL,
      since      timestamptz NOT NULL,
      until      timestamptz,
      granted_by uuid REFERENCES person (id),
      ended_by   uuid REFERENCES person (id),
      FOREIGN KEY (place_id, round_id) REFERENCES place (id, round_id),
      CHECK (CASE
        WHEN kind IN ('FACILITATOR', 'PROJECT_LEAD', 'DEPUTY_LEAD', 'TEAM_MEMBER') THEN place_id IS NOT NULL
        WHEN kind IN ('STAFF', 'STEERING_GROUP', 'FUNDER') THEN place_id IS NULL
        ELSE false
      END)
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX one_lead ON role (place_id) WHERE kind = 'PROJECT_LEAD' AND until IS NULL`,
  );
  await runner.query(`
    CREATE UNIQUE INDEX role_held_once ON role (person_id, kind, round_id, COALESCE(place_id, round_id))
    WHERE until IS NULL`);
  await runner.query(`CREATE INDEX role_of_person ON role (person_id)`);
  await runner.query(`CREATE INDEX role_at_place ON role (place_id)`);
  await runner.query(`CREATE INDEX role_in_round ON role (round_id) WHERE until IS NULL`);
}

async function waysIn(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE sign_in_link (
      token_hash bytea PRIMARY KEY,
      person_id  uuid NOT NULL REFERENCES person (id),
      expires_at timestamptz NOT NULL,
      used_at    timestamptz
    )`);
  await runner.query(`CREATE INDEX sign_in_link_of_person ON sign_in_link (person_id)`);
  await runner.query(`
    CREATE TABLE invitation (
      id           uuid PRIMARY KEY,
      token_hash   bytea NOT NULL UNIQUE,
      email        text NOT NULL,
      given_name   text NOT NULL,
      family_name  text NOT NULL,
      kind         text NOT NULL,
      round_id     uuid NOT NULL REFERENCES round (id),
      place_id     uuid,
      -- Null: made at the start of an empty hub, for its first staff person.
      invited_by   uuid REFERENCES person (id),
      invited_at   timestamptz NOT NULL,
      expires_at   timestamptz NOT NULL,
      accepted_at  timestamptz,
      withdrawn_at timestamptz,
      FOREIGN KEY (place_id, round_id) REFERENCES place (id, round_id)
    )`);
  await runner.query(`
    CREATE INDEX open_invitation ON invitation (place_id) WHERE accepted_at IS NULL AND withdrawn_at IS NULL`);
  await runner.query(`
    CREATE TABLE rate_limit (
      key    varchar(255) PRIMARY KEY,
      points integer NOT NULL DEFAULT 0,
      expire bigint
    )`);
}

async function records(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE mail (
      id              uuid PRIMARY KEY,
      kind            text NOT NULL,
      recipient       text NOT NULL,
      subject         text NOT NULL,
      -- Emptied once sent: mails carry links that open doors.
      text            text NOT NULL,
      html            text NOT NULL,
      at              timestamptz NOT NULL,
      sent_at         timestamptz,
      attempts        integer NOT NULL DEFAULT 0,
      -- Null: sent, or given up.
      next_attempt_at timestamptz,
      last_error      text
    )`);
  await runner.query(`CREATE INDEX mail_due ON mail (next_attempt_at) WHERE sent_at IS NULL`);
  await runner.query(`CREATE INDEX mail_by_age ON mail (at DESC)`);

  await runner.query(`
    CREATE TABLE audit (
      id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at       timestamptz NOT NULL DEFAULT now(),
      actor_id uuid REFERENCES person (id),
      action   text NOT NULL,
      subject  text NOT NULL,
      details  jsonb NOT NULL
    )`);
  await runner.query(`
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'The audit trail is only ever added to.'; END $$`);
  await runner.query(`
    CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION refuse_change()`);

  // Marks a database as one whose content is made up; without this row nothing is ever emptied.
  await runner.query(`
    CREATE TABLE demo (
      is_demo     boolean PRIMARY KEY DEFAULT true CHECK (is_demo),
      -- What is being loaded, and how many of its steps are in.
      fingerprint text NOT NULL,
      steps_done  integer NOT NULL DEFAULT 0,
      finished_at timestamptz
    )`);
}
