import type { MigrationInterface, QueryRunner } from "typeorm";

/** Mails about what is new: who wants which, how far the log was looked through, what waits to be mailed. */
export class Notifications1710000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No row: the defaults, which are those of the columns.
    await runner.query(`
      CREATE TABLE notification_choice (
        person_id   uuid PRIMARY KEY REFERENCES person (id),
        scope       text NOT NULL DEFAULT 'FOLLOWED' CHECK (scope IN ('FOLLOWED', 'MENTIONS', 'ALL', 'NOTHING')),
        delay       text NOT NULL DEFAULT 'HOUR'
          CHECK (delay IN ('AT_ONCE', 'QUARTER_HOUR', 'HOUR', 'FOUR_HOURS', 'MORNING')),
        content     text NOT NULL DEFAULT 'WORDS' CHECK (content IN ('WORDS', 'NONE')),
        -- Minutes since midnight in Berlin; both null: no quiet hours.
        quiet_from  smallint DEFAULT 1080 CHECK (quiet_from BETWEEN 0 AND 1439),
        quiet_until smallint DEFAULT 420 CHECK (quiet_until BETWEEN 0 AND 1439),
        -- Whole days, 1 is Monday.
        quiet_days  smallint[] NOT NULL DEFAULT '{6,7}' CHECK (cardinality(quiet_days) < 7),
        brief       boolean NOT NULL DEFAULT true,
        brief_day   smallint NOT NULL DEFAULT 1 CHECK (brief_day BETWEEN 1 AND 7),
        CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
      )`);

    await runner.query(`
      CREATE TABLE notification_cursor (
        stream text PRIMARY KEY,
        seq    bigint NOT NULL
      )`);
    // What was said before this version is old news.
    await runner.query(`
      INSERT INTO notification_cursor SELECT stream, last_seq FROM counter WHERE stream LIKE 'round:%'`);

    await runner.query(`
      CREATE TABLE topic_notice (
        person_id uuid NOT NULL REFERENCES person (id),
        topic_id  uuid NOT NULL REFERENCES topic (id),
        -- Up to this number a mail has told of what is new; no number is mailed twice.
        number    integer NOT NULL DEFAULT 0,
        -- When to look whether there is something to mail, in the hub's time; null: nothing waits.
        due_at    timestamptz,
        PRIMARY KEY (person_id, topic_id)
      )`);
    await runner.query(`CREATE INDEX topic_notice_due ON topic_notice (due_at) WHERE due_at IS NOT NULL`);

    await runner.query(`
      CREATE TABLE weekly_brief (
        person_id uuid PRIMARY KEY REFERENCES person (id),
        -- The latest day on which it was this person's turn, whether or not there was anything to tell.
        day       date NOT NULL
      )`);
    await runner.query(`CREATE INDEX topic_resolved_at ON topic (resolved_at) WHERE resolved_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX topic_resolved_at`);
    await runner.query(`DROP TABLE weekly_brief, topic_notice, notification_cursor, notification_choice`);
  }
}
