import type { MigrationInterface, QueryRunner } from "typeorm";

/** Progress updates of the places: drafts, what was published in every wording, and where it is talked about. */
export class Updates1710000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE channel
        ADD COLUMN purpose text CHECK (purpose IN ('UPDATES')),
        DROP CONSTRAINT channel_audience_check,
        DROP CONSTRAINT channel_check,
        ADD CONSTRAINT channel_audience_check CHECK (audience IN ('NETWORK', 'TEAMS', 'STAFF', 'PLACE', 'TEAM')),
        ADD CONSTRAINT channel_check CHECK ((audience IN ('PLACE', 'TEAM')) = (place_id IS NOT NULL))`);
    await runner.query(`DROP INDEX channel_name, channel_of_place`);
    await runner.query(
      `CREATE UNIQUE INDEX channel_name ON channel (round_id, lower(name)) WHERE place_id IS NULL`,
    );
    await runner.query(`CREATE UNIQUE INDEX channel_of_place ON channel (place_id, audience)`);
    await runner.query(
      `CREATE UNIQUE INDEX channel_of_purpose ON channel (round_id, purpose) WHERE purpose IS NOT NULL`,
    );

    await runner.query(`
      CREATE TABLE progress_update (
        id               uuid PRIMARY KEY,
        round_id         uuid NOT NULL REFERENCES round (id),
        place_id         uuid NOT NULL REFERENCES place (id),
        author_id        uuid NOT NULL REFERENCES person (id),
        saved_at         timestamptz NOT NULL,
        submitted_at     timestamptz,
        published_at     timestamptz,
        published_by     uuid REFERENCES person (id),
        edited_at        timestamptz,
        health           text CHECK (health IN ('GREEN', 'YELLOW', 'RED')),
        going            text NOT NULL,
        stuck            text NOT NULL,
        needs            text NOT NULL,
        block_id         uuid REFERENCES building_block (id),
        visibility       text NOT NULL CHECK (visibility IN ('TEAM', 'MODERATION', 'NETWORK')),
        for_funder       boolean NOT NULL,
        attachment_count integer NOT NULL DEFAULT 0,
        version          integer NOT NULL,
        -- The audiences that read it once it is published, each with its round: what the audiences of whoever asks
        -- are compared with.
        readers          text[] NOT NULL GENERATED ALWAYS AS (CASE visibility
          WHEN 'TEAM' THEN ARRAY[round_id || '/team:' || place_id]
          WHEN 'MODERATION' THEN ARRAY[round_id || '/place:' || place_id, round_id || '/staff']
          ELSE ARRAY[round_id || '/network', round_id || '/steering']
            || CASE WHEN for_funder THEN ARRAY[round_id || '/funder'] ELSE ARRAY[]::text[] END
          END) STORED,
        CHECK ((published_at IS NULL) = (published_by IS NULL)),
        CHECK (published_at IS NULL OR health IS NOT NULL AND going || stuck || needs <> ''),
        CHECK (visibility = 'NETWORK' OR NOT for_funder)
      )`);
    await runner.query(
      `CREATE INDEX update_published ON progress_update (place_id, published_at DESC, id DESC) WHERE published_at IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX update_draft ON progress_update (place_id) WHERE published_at IS NULL`);

    await runner.query(`
      CREATE TABLE update_version (
        update_id  uuid NOT NULL REFERENCES progress_update (id),
        version    integer NOT NULL,
        health     text NOT NULL,
        going      text NOT NULL,
        stuck      text NOT NULL,
        needs      text NOT NULL,
        block_id   uuid REFERENCES building_block (id),
        -- The widest circle that could ever read this wording: one that was replaced before the update was released
        -- wider stays with those who read it.
        visibility text NOT NULL,
        for_funder boolean NOT NULL,
        written_at timestamptz NOT NULL,
        written_by uuid NOT NULL REFERENCES person (id),
        PRIMARY KEY (update_id, version)
      )`);

    await runner.query(`
      CREATE TABLE update_topic (
        update_id   uuid NOT NULL REFERENCES progress_update (id),
        visibility  text NOT NULL,
        topic_id    uuid NOT NULL UNIQUE REFERENCES topic (id),
        PRIMARY KEY (update_id, visibility)
      )`);
    await runner.query(`
      CREATE TABLE update_question (
        update_id uuid NOT NULL REFERENCES progress_update (id),
        topic_id  uuid PRIMARY KEY REFERENCES topic (id)
      )`);
    await runner.query(`CREATE INDEX update_question_of_update ON update_question (update_id)`);

    await runner.query(`
      CREATE TABLE update_rhythm (
        place_id uuid PRIMARY KEY REFERENCES place (id),
        weeks    integer CHECK (weeks IN (1, 2, 4, 6, 8)),
        set_by   uuid NOT NULL REFERENCES person (id),
        set_at   timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE update_reminder (
        place_id  uuid NOT NULL REFERENCES place (id),
        due_on    date NOT NULL,
        -- 1: when it was due, 2: a week later
        turn      integer NOT NULL CHECK (turn IN (1, 2)),
        person_id uuid NOT NULL REFERENCES person (id),
        sent_at   timestamptz NOT NULL,
        PRIMARY KEY (place_id, due_on, turn, person_id)
      )`);
  }

  // A team's channel keeps its audience, which whoever comes before knows no reader of: its words must not be opened to
  // the moderation team by going back.
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE file SET state = 'REMOVED', state_at = now() WHERE owner_kind = 'update' AND state = 'ATTACHED'`,
    );
    await runner.query(
      `DROP TABLE update_reminder, update_rhythm, update_question, update_topic, update_version, progress_update`,
    );
    await runner.query(`DROP INDEX channel_of_purpose, channel_name`);
    await runner.query(`ALTER TABLE channel DROP COLUMN purpose`);
    await runner.query(
      `CREATE UNIQUE INDEX channel_name ON channel (round_id, lower(name)) WHERE audience NOT IN ('PLACE', 'TEAM')`,
    );
  }
}
