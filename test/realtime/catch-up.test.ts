import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { World } from "../factories/world.js";
import { Hub } from "../support/hub.js";
import type { Batch, Visitor } from "../support/person.js";
import { eventsAfter, follow, isChain, logOf, type Place, positions, seqsOf, startTopic } from "./streams.js";

const missed = 10_000;

let hub: Hub;
let ada: Visitor;
let topicId: string;
let from: Place;
let end: string;

beforeAll(async () => {
  hub = await Hub.start();
  const world = await World.in(hub);
  ada = await world.person({
    name: "Ada Auer",
    roles: [{ kind: "FACILITATOR", placeId: await world.place() }],
  });
  const author = await world.person({ roles: [{ kind: "STAFF" }] });
  topicId = await startTopic(author, await world.channel());
  from = (await positions(ada, world.roundId)).round;
  await say(author.id, from.stream);
  end = (await positions(ada, world.roundId)).round.position;
});
afterAll(() => hub.stop());

/** As so many posts leave them: messages, and an event for each. */
async function say(authorId: string, stream: string): Promise<void> {
  await hub.database.query(
    `WITH said AS (
       INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
       SELECT gen_random_uuid(), $1, n + 1, $2, 'Satz ' || n, now() FROM generate_series(1, $3::int) AS n
       RETURNING id, number),
     moved AS (UPDATE topic SET last_number = $3 + 1 WHERE id = $1),
     counted AS (UPDATE counter SET last_seq = last_seq + $3 WHERE stream = $4 RETURNING last_seq - $3 AS before)
     INSERT INTO event (stream, seq, kind, audience, payload)
     SELECT $4, before + number - 1, 'message.posted', 'network', jsonb_build_object('messageId', id)
     FROM said, counted`,
    [topicId, authorId, missed, stream],
  );
}

async function bySocket(): Promise<Batch[]> {
  const following = follow(ada, from);
  await following.until(({ batches }) => batches.at(-1)?.to === end, 60_000);
  await following.stop();
  return following.batches;
}

async function byPolls(): Promise<Batch[]> {
  const batches: Batch[] = [];
  for (let position = from.position; position !== end;) {
    const batch = await eventsAfter(ada, { ...from, position });
    if (batch.to === position) throw new Error("There is nothing more before the end.");
    batches.push(batch);
    position = batch.to;
  }
  return batches;
}

interface Told {
  message: { id: string; number: number; body: string };
}

test.each([
  ["the socket", bySocket],
  ["the long poll", byPolls],
])("whoever missed ten thousand events gets them all, in their order, by %s", async (way, catchUp) => {
  const began = performance.now();
  const batches = await catchUp();
  console.log(`${missed} missed events caught up by ${way} in ${Math.round(performance.now() - began)} ms`);

  const events = batches.flatMap((batch) => batch.events);
  const log = (await logOf(hub.database, from.stream)).slice(-missed);
  expect(isChain(from.position, batches)).toBe(true);
  expect(seqsOf(events)).toEqual(log.map(({ seq }) => seq));
  const said = await hub.database.query<{ id: string; number: number; body: string }>(
    `SELECT id, number, body FROM message WHERE topic_id = $1 AND number > 1 ORDER BY number`,
    [topicId],
  );
  const told = (events as unknown as Told[]).map(({ message: { id, number, body } }) => ({
    id,
    number,
    body,
  }));
  expect(told).toEqual(said);
  expect(log.map(({ payload }) => payload["messageId"])).toEqual(said.map(({ id }) => id));
});
