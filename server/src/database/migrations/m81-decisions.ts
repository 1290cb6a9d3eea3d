import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who decides at a place, what they decide, and how each decision came about. */
export class Decisions1710000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE decision_body (
        id                   uuid PRIMARY KEY,
        place_id             uuid NOT NULL REFERENCES place (id),
        name                 text NOT NULL,
        kind                 text NOT NULL CHECK (kind IN
          ('GEMEINDERAT', 'KREISTAG', 'AUSSCHUSS', 'ORTSCHAFTSRAT', 'VERBANDSVERSAMMLUNG', 'OTHER')),
        submission_lead_days integer NOT NULL CHECK (submission_lead_days BETWEEN 0 AND 120),
        created_by           uuid NOT NULL REFERENCES person (id),
        created_at           timestamptz NOT NULL,
        archived_at          timestamptz,
        version              integer NOT NULL,
        UNIQUE (id, place_id)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX decision_body_named_once ON decision_body (place_id, lower(name))
      WHERE archived_at IS NULL`);
    await decisions(runner);
    await changes(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE decision_change, decision, decision_body`);
    await runner.query(`DROP FUNCTION decision_change_stands`);
  }
}

async function decisions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE decision (
      id             uuid PRIMARY KEY,
      place_id       uuid NOT NULL REFERENCES place (id),
      body_id        uuid NOT NULL,
      is_public      boolean NOT NULL,
      title          text,
      paper_number   text,
      state          text NOT NULL CHECK (state IN
        ('PLANNED', 'SUBMITTED', 'DECIDED', 'NOTED', 'DEFERRED', 'REJECTED')),
      turningpoint   text CHECK (turningpoint IN ('PARTICIPATION', 'IMPLEMENTATION')),
      meets_on       date NOT NULL,
      submit_by      date NOT NULL,
      -- Steps before the submission that are done.
      steps_done     text[] NOT NULL DEFAULT '{}',
      deferred_to    date,
      result         text,
      votes_yes      integer CHECK (votes_yes >= 0),
      votes_no       integer CHECK (votes_no >= 0),
      abstentions    integer CHECK (abstentions >= 0),
      -- The first session that dealt with it, whatever came later.
      first_heard_on date,
      responsible_id uuid REFERENCES person (id),
      created_by     uuid NOT NULL REFERENCES person (id),
      created_at     timestamptz NOT NULL,
      version        integer NOT NULL,
      UNIQUE (id, is_public),
      FOREIGN KEY (body_id, place_id) REFERENCES decision_body (id, place_id),
      CHECK (submit_by <= meets_on),
      CHECK (deferred_to IS NULL OR state = 'DEFERRED'),
      CHECK (num_nulls(votes_yes, votes_no, abstentions) IN (0, 3)),
      CHECK ((result IS NULL AND votes_yes IS NULL) OR state IN ('DECIDED', 'NOTED', 'DEFERRED', 'REJECTED')),
      -- § 35 GemO: of what is dealt with behind closed doors nothing is kept but that it is, where and when.
      CONSTRAINT nothing_from_behind_closed_doors CHECK (CASE WHEN is_public THEN title <> '' AND title IS NOT NULL
        ELSE num_nonnulls(title, paper_number, turningpoint, deferred_to, result, votes_yes, votes_no, abstentions) = 0
          AND state IN ('PLANNED', 'SUBMITTED', 'NOTED') END)
    )`);
  await runner.query(`CREATE INDEX decision_at_place ON decision (place_id, meets_on)`);
  await runner.query(`CREATE INDEX decision_of_body ON decision (body_id)`);
  await runner.query(
    `CREATE INDEX decision_of_responsible ON decision (responsible_id, place_id) WHERE responsible_id IS NOT NULL`,
  );
}

async function changes(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE decision_change (
      decision_id      uuid NOT NULL,
      -- Follows the decision: who closes the doors must have erased what was said here, too.
      is_public        boolean NOT NULL,
      number           integer NOT NULL,
      kind             text NOT NULL CHECK (kind IN ('PLANNED', 'CHANGED', 'SUBMITTED', 'DECIDED', 'NOTED', 'DEFERRED',
        'REJECTED', 'REPLANNED', 'TAKEN_BACK', 'WITHHELD', 'ANNOUNCED')),
      -- Null: the hub itself, when a role was handed over with what belongs to it.
        made_by          uuid REFERENCES person (id),
      made_at          timestamptz NOT NULL,
      fields           text[] NOT NULL DEFAULT '{}',
      old_meets_on     date,
      meets_on         date NOT NULL,
      old_title        text,
      old_paper_number text,
      old_result       text,
      PRIMARY KEY (decision_id, number),
      FOREIGN KEY (decision_id, is_public) REFERENCES decision (id, is_public) ON UPDATE CASCADE,
      CONSTRAINT nothing_kept_from_behind_closed_doors CHECK (is_public OR (
        num_nonnulls(old_title, old_paper_number, old_result) = 0
        AND kind NOT IN ('DECIDED', 'DEFERRED', 'REJECTED', 'REPLANNED')
        AND fields <@ ARRAY['BODY', 'MEETS_ON', 'SUBMIT_BY', 'RESPONSIBLE']))
    )`);
  // Only ever added to; the one thing that may be done to what is there is to erase what the law wants erased.
  await runner.query(`
    CREATE FUNCTION decision_change_stands() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE'
        AND (NEW.decision_id, NEW.number, NEW.made_by, NEW.made_at, NEW.meets_on, NEW.old_meets_on)
          IS NOT DISTINCT FROM (OLD.decision_id, OLD.number, OLD.made_by, OLD.made_at, OLD.meets_on, OLD.old_meets_on)
        AND (NEW.old_title IS NULL OR NEW.old_title = OLD.old_title)
        AND (NEW.old_paper_number IS NULL OR NEW.old_paper_number = OLD.old_paper_number)
        AND (NEW.old_result IS NULL OR NEW.old_result = OLD.old_result)
        -- That it was planned again says that it had been put off: of that, another day is left and nothing else.
        AND (CASE WHEN OLD.kind = 'REPLANNED' AND NEW.kind = 'CHANGED' THEN NEW.fields = ARRAY['MEETS_ON']
          ELSE (NEW.kind = OLD.kind OR (NEW.kind = 'NOTED' AND OLD.kind IN ('DECIDED', 'DEFERRED', 'REJECTED')))
            AND NEW.fields <@ OLD.fields END)
      THEN RETURN NEW; END IF;
      RAISE EXCEPTION 'The record of a decision is only ever added to.';
    END $$`);
  await runner.query(`
    CREATE TRIGGER decision_change_is_append_only BEFORE UPDATE OR DELETE ON decision_change
    FOR EACH ROW EXECUTE FUNCTION decision_change_stands()`);
}
