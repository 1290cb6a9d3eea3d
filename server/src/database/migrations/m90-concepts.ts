import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a place and its moderation team write together: versions that move on, and editions both have signed. */
export class Concepts1710000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE concept (
        place_id    uuid NOT NULL REFERENCES place (id),
        kind        text NOT NULL CHECK (kind IN ('OUTLINE', 'CONTINUATION_PLAN')),
        -- Of the working text; rises with whatever is changed in it.
        version     integer NOT NULL,
        -- Given to the whole network to read: the latest edition, never the working text.
        released_at timestamptz,
        released_by uuid REFERENCES person (id),
        PRIMARY KEY (place_id, kind),
        CHECK (num_nulls(released_at, released_by) IN (0, 2))
      )`);
    await runner.query(`
      CREATE TABLE concept_section (
        place_id   uuid NOT NULL,
        kind       text NOT NULL,
        key        text NOT NULL,
        body       text NOT NULL,
        version    integer NOT NULL,
        changed_at timestamptz NOT NULL,
        changed_by uuid NOT NULL REFERENCES person (id),
        PRIMARY KEY (place_id, kind, key),
        FOREIGN KEY (place_id, kind) REFERENCES concept (place_id, kind),
        CHECK (CASE kind
          WHEN 'OUTLINE' THEN key IN ('SITUATION', 'GOALS', 'APPROACH', 'PEOPLE', 'DECISIONS', 'RESOURCES')
          ELSE key IN ('KEEPING', 'ANCHORING', 'MEANS', 'REVIEW') END)
      )`);
    await runner.query(`
      CREATE TABLE continuer (
        id         uuid PRIMARY KEY,
        place_id   uuid NOT NULL REFERENCES place (id),
        task       text NOT NULL,
        -- An office, an association or a group.
        office     text NOT NULL,
        -- Kept only with consent; goes when that is taken back.
        name       text,
        consent_at timestamptz,
        consent_by uuid REFERENCES person (id),
        starts_on  date NOT NULL,
        created_by uuid NOT NULL REFERENCES person (id),
        created_at timestamptz NOT NULL,
        version    integer NOT NULL,
        CHECK (num_nulls(name, consent_at, consent_by) IN (0, 3))
      )`);
    await runner.query(`CREATE INDEX continuer_of_place ON continuer (place_id)`);
    await signed(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE edition_continuer, edition_section, concept_edition, concept_signature, continuer, concept_section,
        concept`);
  }
}

async function signed(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE concept_signature (
      place_id  uuid NOT NULL,
      kind      text NOT NULL,
      -- The one version of the working text it is for.
      version   integer NOT NULL,
      side      text NOT NULL CHECK (side IN ('PLACE', 'MODERATION')),
      person_id uuid NOT NULL REFERENCES person (id),
      signed_at timestamptz NOT NULL,
      PRIMARY KEY (place_id, kind, version, side),
      -- Nobody signs for both.
      UNIQUE (place_id, kind, version, person_id),
      FOREIGN KEY (place_id, kind) REFERENCES concept (place_id, kind)
    )`);
  await runner.query(`
    CREATE TABLE concept_edition (
      id        uuid PRIMARY KEY,
      place_id  uuid NOT NULL,
      kind      text NOT NULL,
      number    integer NOT NULL,
      -- Which version of the working text both have signed.
      version   integer NOT NULL,
      signed_at timestamptz NOT NULL,
      UNIQUE (place_id, kind, number),
      UNIQUE (place_id, kind, version),
      FOREIGN KEY (place_id, kind) REFERENCES concept (place_id, kind)
    )`);
  await runner.query(`
    CREATE TABLE edition_section (
      edition_id uuid NOT NULL REFERENCES concept_edition (id),
      key        text NOT NULL,
      body       text NOT NULL,
      PRIMARY KEY (edition_id, key)
    )`);
  await runner.query(`
    CREATE TABLE edition_continuer (
      edition_id   uuid NOT NULL REFERENCES concept_edition (id),
      -- Of the working text, where it may be gone: by it a name is found again that is not to stand here any more.
      continuer_id uuid NOT NULL,
      task         text NOT NULL,
      office       text NOT NULL,
      name         text,
      starts_on    date NOT NULL,
      PRIMARY KEY (edition_id, continuer_id)
    )`);
  await runner.query(`
    CREATE INDEX edition_continuer_named ON edition_continuer (continuer_id) WHERE name IS NOT NULL`);
}
