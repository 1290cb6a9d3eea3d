import type { EntityManager } from "typeorm";
import { audienceOf } from "../kernel/audience-of.js";
import { isReader } from "../kernel/is-reader.js";
import { personas } from "./content/people.js";
import { demoId } from "./demo-id.js";
import { momentOf } from "./demo-time.js";

const audience = `(${audienceOf("channel")})`;

/** What came later is still new to the people one can be. */
export const personasReadUntil = "2019-03-15T12:00";

/**
 * Everybody has read everything, except those whom visitors sign in as: for them the last days are new. Some eight
 * thousand marks in one statement, because nobody followed this history live.
 */
export async function markDemoRead(db: EntityManager, roundId: string): Promise<void> {
  await db.query(
    `INSERT INTO read_mark AS mark (person_id, topic_id, number)
     SELECT reader.person_id, topic.id, shown.number
     FROM channel
       JOIN topic ON topic.channel_id = channel.id
       JOIN LATERAL (
         SELECT DISTINCT r.person_id FROM role r
         WHERE r.round_id = channel.round_id AND r.until IS NULL AND ${isReader("r", audience)}
       ) reader ON true
       JOIN LATERAL (
         SELECT max(m.number) AS number FROM message m
         WHERE m.topic_id = topic.id
           AND (reader.person_id <> ALL ($2::uuid[]) OR m.posted_at < $3 OR m.author_id = reader.person_id)
       ) shown ON shown.number IS NOT NULL
     WHERE channel.round_id = $1
     ON CONFLICT (person_id, topic_id) DO UPDATE
       SET number = GREATEST(mark.number, EXCLUDED.number), version = mark.version + 1`,
    [roundId, personas.map(({ person }) => demoId("person", person)), momentOf(personasReadUntil)],
  );
}
