import type { Work } from "../../database/unit-of-work.js";
import { horizonAt } from "./unread-horizon.js";
import { Actor, type Grant } from "../../kernel/actor.js";
import { audienceOf } from "../../kernel/audience-of.js";
import type { GrantedRole } from "../network/role-granted.js";

/**
 * What was said in a channel before somebody came to it counts as read for them: nobody begins with four hundred
 * unread messages. Runs in the work that gives the role; what could be read before stays as unread as it was.
 * Beyond the horizon only what calls them needs a mark: everything else there counts as read for everybody.
 */
export async function markAllRead(
  { db }: Work,
  { id: roleId, personId, roundId }: GrantedRole,
  now: Date,
): Promise<void> {
  const grants = await db.query<Grant[]>(
    `SELECT id, kind, round_id AS "roundId", place_id AS "placeId" FROM role
     WHERE person_id = $1 AND round_id = $2 AND until IS NULL`,
    [personId, roundId],
  );
  const before = audiences(
    personId,
    roundId,
    grants.filter((grant) => grant.id !== roleId),
  );
  const opened = [...audiences(personId, roundId, grants)].filter((key) => !before.has(key));
  const calling = [
    `PERSON:${personId}`,
    ...grants.flatMap(({ placeId }) => (placeId ? [`PLACE:${placeId}`] : [])),
  ];
  await db.query(
    `INSERT INTO read_mark (person_id, topic_id, number)
     SELECT $1, topic.id, topic.last_number FROM topic JOIN channel ON channel.id = topic.channel_id
     WHERE channel.round_id = $2 AND topic.last_number > 0
       AND ${audienceOf("channel")} = ANY ($3::text[])
       AND (topic.last_activity_at > $4 OR topic.id IN (
         SELECT topic_id FROM mention WHERE target = ANY ($5::text[])))
     ON CONFLICT (person_id, topic_id) DO NOTHING`,
    [personId, roundId, opened, horizonAt(now), calling],
  );
}

const audiences = (personId: string, roundId: string, grants: Grant[]): ReadonlySet<string> =>
  new Actor({ id: personId, language: "DE" }, null, grants).audiencesIn(roundId);
