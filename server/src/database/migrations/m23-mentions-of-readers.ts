import type { MigrationInterface, QueryRunner } from "typeorm";

/** A mention calls somebody of the round; whom it cannot call is a word like others. */
export class MentionsOfReaders1710000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mention USING topic, channel
      WHERE topic.id = mention.topic_id AND channel.id = topic.channel_id AND mention.target <> 'ALL'
        AND mention.target NOT IN (SELECT 'PLACE:' || id FROM place WHERE round_id = channel.round_id)
        AND mention.target NOT IN (
          SELECT 'PERSON:' || person_id FROM role
          WHERE round_id = channel.round_id AND (channel.place_id IS NULL OR place_id = channel.place_id))`);
  }

  async down(): Promise<void> {
    // What called nobody is not missed.
  }
}
