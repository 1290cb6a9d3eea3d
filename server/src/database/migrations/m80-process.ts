import type { MigrationInterface, QueryRunner } from "typeorm";
import { firstTemplate } from "../../features/process/first-template.js";

/** The way of each place: its phase, its Bausteine, and the template they were copied from. */
export class Process1710000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await templates(runner);
    await processes(runner);
    await changes(runner);
    await begin(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE process DROP CONSTRAINT process_next_block`);
    await runner.query(
      `DROP TABLE process_change, checklist_item, building_block, process, template_block, process_template`,
    );
  }
}

async function templates(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE process_template (
      round_id uuid NOT NULL REFERENCES round (id),
      -- From 1; the programme's own template, which every round begins with, is 0 and stands in the code.
      version  integer NOT NULL CHECK (version > 0),
      saved_by uuid NOT NULL REFERENCES person (id),
      saved_at timestamptz NOT NULL,
      PRIMARY KEY (round_id, version)
    )`);
  await runner.query(`
    CREATE TABLE template_block (
      round_id            uuid NOT NULL,
      version             integer NOT NULL,
      position            integer NOT NULL,
      -- The same Baustein keeps its key from version to version.
      key                 text NOT NULL,
      title               text NOT NULL,
      phase               text NOT NULL CHECK (phase IN ('ANALYSIS', 'PARTICIPATION', 'IMPLEMENTATION')),
      description         text NOT NULL,
      checklist           text[] NOT NULL,
      needs_first_hearing boolean NOT NULL,
      PRIMARY KEY (round_id, version, position),
      UNIQUE (round_id, version, key),
      FOREIGN KEY (round_id, version) REFERENCES process_template (round_id, version)
    )`);
}

async function processes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE process (
      place_id         uuid PRIMARY KEY REFERENCES place (id),
      phase            text NOT NULL CHECK (phase IN
                         ('PREPARING', 'ANALYSIS', 'PARTICIPATION', 'IMPLEMENTATION', 'COMPLETED', 'PAUSED')),
      -- The phase to come back to.
      paused_from      text CHECK (paused_from IN ('PREPARING', 'ANALYSIS', 'PARTICIPATION', 'IMPLEMENTATION')),
      pause_reason     text,
      -- Which version its Bausteine were copied from.
      template_version integer NOT NULL,
      -- Chosen as the next step; one column, so never two. Null: the first that is open.
      next_block_id    uuid,
      version          integer NOT NULL DEFAULT 1,
      last_change      integer NOT NULL DEFAULT 0,
      CHECK ((phase = 'PAUSED') = (paused_from IS NOT NULL)),
      CHECK ((phase = 'PAUSED') = (pause_reason IS NOT NULL))
    )`);
  await runner.query(`
    CREATE TABLE building_block (
      id                  uuid PRIMARY KEY,
      place_id            uuid NOT NULL REFERENCES process (place_id),
      -- In the order of its phase; null for one that was taken away.
      position            integer,
      -- Where it stood when it was taken away.
      removed_from        integer,
      title               text NOT NULL,
      phase               text NOT NULL CHECK (phase IN ('ANALYSIS', 'PARTICIPATION', 'IMPLEMENTATION')),
      description         text NOT NULL DEFAULT '',
      state               text NOT NULL CHECK (state IN ('PLANNED', 'ACTIVE', 'DONE', 'SKIPPED')),
      starts_on           date,
      ends_on             date,
      skip_reason         text,
      -- It is not done before the body of the place has dealt with the process for the first time.
      needs_first_hearing boolean NOT NULL DEFAULT false,
      responsible_id      uuid REFERENCES person (id),
      started_at          timestamptz,
      done_at             timestamptz,
      -- The Baustein of the template it was copied from; null for the place's own.
      template_key        text,
      version             integer NOT NULL DEFAULT 1,
      UNIQUE (id, place_id),
      UNIQUE (place_id, phase, position) DEFERRABLE INITIALLY DEFERRED,
      CHECK ((position IS NULL) = (removed_from IS NOT NULL)),
      CHECK (removed_from IS NULL OR state = 'PLANNED'),
      CHECK (starts_on <= ends_on),
      CHECK ((state = 'SKIPPED') = (skip_reason IS NOT NULL)),
      CHECK ((state = 'DONE') = (done_at IS NOT NULL)),
      CHECK (state <> 'ACTIVE' OR started_at IS NOT NULL)
    )`);
  await runner.query(
    `CREATE INDEX block_of_responsible ON building_block (responsible_id) WHERE responsible_id IS NOT NULL`,
  );
  await runner.query(`
    ALTER TABLE process ADD CONSTRAINT process_next_block
      FOREIGN KEY (next_block_id, place_id) REFERENCES building_block (id, place_id) DEFERRABLE INITIALLY DEFERRED`);
  await runner.query(`
    CREATE TABLE checklist_item (
      id       uuid PRIMARY KEY,
      block_id uuid NOT NULL REFERENCES building_block (id) ON DELETE CASCADE,
      position integer NOT NULL,
      text     text NOT NULL,
      done_at  timestamptz,
      done_by  uuid REFERENCES person (id),
      CHECK ((done_at IS NULL) = (done_by IS NULL))
    )`);
  await runner.query(`CREATE INDEX checklist_of_block ON checklist_item (block_id, position)`);
}

async function changes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE process_change (
      place_id uuid NOT NULL REFERENCES process (place_id),
      number   integer NOT NULL,
      -- The Baustein it is about; null for the process as a whole.
      block_id uuid,
      kind     text NOT NULL CHECK (kind IN ('ADDED', 'CHANGED', 'REMOVED', 'RESTORED', 'STARTED', 'COMPLETED', 'SKIPPED',
                 'REOPENED', 'NEXT_STEP', 'PHASE', 'PAUSED', 'RESUMED', 'IMPORTED')),
      -- A title, a reason, a phase: whatever says more than the kind.
      note     text NOT NULL DEFAULT '',
      made_by  uuid REFERENCES person (id),
      made_at  timestamptz NOT NULL,
      PRIMARY KEY (place_id, number)
    )`);
  await runner.query(
    `CREATE INDEX change_of_block ON process_change (block_id, number) WHERE block_id IS NOT NULL`,
  );
}

/** Places from before begin like new ones. */
async function begin(runner: QueryRunner): Promise<void> {
  await runner.query(
    `INSERT INTO process (place_id, phase, template_version) SELECT id, 'PREPARING', 0 FROM place`,
  );
  await runner.query(
    `WITH copied AS (
       INSERT INTO building_block (id, place_id, position, title, phase, description, state, needs_first_hearing, template_key)
       SELECT gen_random_uuid(), place.id, block.position, block.title, block.phase, block.description, 'PLANNED',
         block."needsFirstHearing", block.key
       FROM place, ROWS FROM (json_to_recordset($1) AS (key text, title text, phase text, description text,
         "needsFirstHearing" boolean)) WITH ORDINALITY AS block (key, title, phase, description, "needsFirstHearing", position)
       RETURNING id, template_key)
     INSERT INTO checklist_item (id, block_id, position, text)
     SELECT gen_random_uuid(), copied.id, item.position, item.text
     FROM copied JOIN json_to_recordset($1) AS block (key text, checklist json) ON block.key = copied.template_key,
       json_array_elements_text(block.checklist) WITH ORDINALITY AS item (text, position)`,
    [JSON.stringify(firstTemplate)],
  );
}
