import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Who wrote last in a topic, without reading everybody who ever wrote there: a list of topics asks it for each of them.
 * It costs a post one more entry in an index.
 */
export class LatestParticipants1710000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX topic_participant_latest ON topic_participant (topic_id, last_number DESC) INCLUDE (person_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX topic_participant_latest`);
  }
}
