import type { MigrationInterface, QueryRunner } from "typeorm";

/** Channels, topics, messages, and how far each person has read. */
export class Conversations1710000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE channel (
        id          uuid PRIMARY KEY,
        round_id    uuid NOT NULL REFERENCES round (id),
        name        text NOT NULL,
        description text NOT NULL,
        audience    text NOT NULL CHECK (audience IN ('NETWORK', 'TEAMS', 'STAFF', 'PLACE')),
        place_id    uuid REFERENCES place (id),
        created_by  uuid NOT NULL REFERENCES person (id),
        created_at  timestamptz NOT NULL,
        archived_at timestamptz,
        archived_by uuid REFERENCES person (id),
        version     integer NOT NULL DEFAULT 1,
        CHECK ((audience = 'PLACE') = (place_id IS NOT NULL))
      )`);
    // Channels of places are left out: their people must not learn from a taken name which channels are hidden.
    await runner.query(
      `CREATE UNIQUE INDEX channel_name ON channel (round_id, lower(name)) WHERE audience <> 'PLACE'`,
    );
    await runner.query(`CREATE UNIQUE INDEX channel_of_place ON channel (place_id)`);

    await runner.query(`
      CREATE TABLE topic (
        id               uuid PRIMARY KEY,
        channel_id       uuid NOT NULL REFERENCES channel (id),
        title            text NOT NULL,
        started_by       uuid NOT NULL REFERENCES person (id),
        started_at       timestamptz NOT NULL,
        -- The latest message's number. Messages are numbered under this row's lock, so their order is the log's.
        last_number      integer NOT NULL DEFAULT 0,
        last_activity_at timestamptz NOT NULL,
        excerpt          text NOT NULL DEFAULT '',
        resolved_at      timestamptz,
        resolved_by      uuid REFERENCES person (id),
        version          integer NOT NULL DEFAULT 1,
        CHECK ((resolved_at IS NULL) = (resolved_by IS NULL))
      )`);
    await runner.query(`CREATE INDEX topic_by_recency ON topic (channel_id, last_activity_at DESC, id DESC)`);
    for (const [name, condition] of [
      ["topic_open", "resolved_at IS NULL"],
      ["topic_resolved", "resolved_at IS NOT NULL"],
    ]) {
      await runner.query(
        `CREATE INDEX ${name} ON topic (channel_id, last_activity_at DESC, id DESC) WHERE ${condition}`,
      );
    }

    await runner.query(`
      CREATE TABLE topic_participant (
        topic_id    uuid NOT NULL REFERENCES topic (id),
        person_id   uuid NOT NULL REFERENCES person (id),
        last_number integer NOT NULL,
        PRIMARY KEY (topic_id, person_id)
      )`);

    await runner.query(`
      CREATE TABLE message (
        id             uuid PRIMARY KEY,
        topic_id       uuid NOT NULL REFERENCES topic (id),
        number         integer NOT NULL,
        author_id      uuid NOT NULL REFERENCES person (id),
        body           text NOT NULL,
        posted_at      timestamptz NOT NULL,
        edited_at      timestamptz,
        version        integer NOT NULL DEFAULT 1,
        deleted_at     timestamptz,
        deleted_by     uuid REFERENCES person (id),
        deleted_reason text,
        CHECK (deleted_at IS NULL OR body = '')
      )`);
    await runner.query(`CREATE UNIQUE INDEX message_in_topic ON message (topic_id, number)`);

    await runner.query(`
      CREATE TABLE message_version (
        message_id uuid NOT NULL REFERENCES message (id),
        version    integer NOT NULL,
        body       text NOT NULL,
        written_at timestamptz NOT NULL,
        PRIMARY KEY (message_id, version)
      )`);

    await runner.query(`
      CREATE TABLE mention (
        message_id uuid NOT NULL REFERENCES message (id),
        topic_id   uuid NOT NULL REFERENCES topic (id),
        number     integer NOT NULL,
        author_id  uuid NOT NULL,
        -- 'PERSON:<id>', 'PLACE:<id>' or 'ALL'
        target     text NOT NULL,
        PRIMARY KEY (message_id, target)
      )`);
    await runner.query(`CREATE INDEX mention_in_topic ON mention (topic_id, number)`);

    await runner.query(`
      CREATE TABLE read_mark (
        person_id uuid NOT NULL REFERENCES person (id),
        topic_id  uuid NOT NULL REFERENCES topic (id),
        number    integer NOT NULL,
        version   integer NOT NULL DEFAULT 1,
        PRIMARY KEY (person_id, topic_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE read_mark, mention, message_version, message, topic_participant, topic, channel`,
    );
  }
}
