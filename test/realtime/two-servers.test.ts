import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { World } from "../factories/world.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import {
  follow,
  logOf,
  pause,
  type Place,
  positions,
  post,
  quantile,
  seqOf,
  seqsOf,
  startTopic,
  until,
} from "./streams.js";

let a: Hub;
let b: Hub;
let world: World;
let ada: Visitor;
let bo: Visitor;
let topicId: string;

beforeAll(async () => {
  a = await Hub.start();
  b = await Hub.start({ database: a.database });
  world = await World.in(a);
  const placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  bo = await world.person({ name: "Bo Beck", roles: [{ kind: "FACILITATOR", placeId }] });
  topicId = await startTopic(ada, await world.channel());
});
afterAll(async () => {
  await b.stop();
  await a.stop();
});

const now = async (): Promise<Place> => (await positions(ada, world.roundId)).round;

test("what is said at one server is heard at the other", async () => {
  const reader = follow(bo.at(b), await now());
  const delays: number[] = [];
  for (let n = 0; n < 60; n++) {
    const began = performance.now();
    await post(ada, topicId, `Satz ${n}`);
    await reader.until(({ events }) => events.length === n + 1);
    delays.push(performance.now() - began);
  }
  await reader.stop();
  expect(reader.events.map(({ message }) => (message as { body: string }).body)).toEqual(
    delays.map((_, n) => `Satz ${n}`),
  );
  const [p50, p95] = [0.5, 0.95].map((part) => quantile(delays, part).toFixed(1));
  console.log(`from posting at A to reading at B: p50 ${p50} ms, p95 ${p95} ms`);
});

test("everybody hears the same in the same order, wherever it was said and wherever they listen", async () => {
  const place = await now();
  const readers = [ada, ada.at(b), bo, bo.at(b)].map((who) => follow(who, place));
  await Promise.all(
    [ada, ada.at(b), bo, bo.at(b)].map(async (who, writer) => {
      for (let n = 0; n < 25; n++) await post(who, topicId, `Satz ${writer}.${n}`);
    }),
  );
  for (const reader of readers) await reader.until(({ events }) => events.length >= 100, 30_000);
  const logged = (await logOf(a.database, place.stream)).filter(({ seq }) => seq > seqOf(place.position));
  for (const reader of readers) {
    await reader.stop();
    expect(seqsOf(reader.events)).toEqual(logged.map(({ seq }) => seq));
    expect(reader.events.map(({ message }) => (message as { id: string }).id)).toEqual(
      logged.map(({ payload }) => payload["messageId"]),
    );
  }
  // The order of the log is that of the topic.
  const numbers = readers[0]!.events.map(({ message }) => (message as { number: number }).number);
  expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
});

test("a wake-up that was never sent costs patience, nothing else", async () => {
  const place = await now();
  const readers = [follow(bo, place), follow(bo.at(b), place)];
  await pause(300);
  // As if the server that wrote had died between its commit and its NOTIFY.
  await a.database.query(
    `WITH moved AS (UPDATE topic SET last_number = last_number + 1 WHERE id = $1 RETURNING last_number),
          said AS (INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
                   SELECT gen_random_uuid(), $1, last_number, $2, 'Ungehört', now() FROM moved RETURNING id),
          counted AS (UPDATE counter SET last_seq = last_seq + 1 WHERE stream = $3 RETURNING last_seq)
     INSERT INTO event (stream, seq, kind, audience, payload)
     SELECT $3, last_seq, 'message.posted', 'network', jsonb_build_object('messageId', id) FROM said, counted`,
    [topicId, ada.id, place.stream],
  );
  for (const reader of readers) {
    await reader.until(({ events }) => events.length === 1);
    await reader.stop();
    expect(reader.events).toMatchObject([{ message: { body: "Ungehört" } }]);
  }
});

test("servers whose ears were cut off listen again", async () => {
  const listening = `FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN hub_log'`;
  const ears = async (): Promise<number> =>
    (await a.database.query<{ n: number }>(`SELECT count(*)::int AS n ${listening}`))[0]!.n;
  expect(await ears()).toBe(2);
  const reader = follow(bo.at(b), await now());
  await a.database.query(`SELECT pg_terminate_backend(pid) ${listening}`);
  for (let n = 0; n < 10; n++) {
    await post(ada, topicId, `Taub ${n}`);
    await pause(50);
  }
  await reader.until(({ events }) => events.length === 10);
  await until(async () => (await ears()) === 2);
  await post(ada, topicId, "Wieder da");
  await reader.until(({ events }) => events.length === 11);
  await reader.stop();
  expect([a, b].map((hub) => hub.process.exitCode)).toEqual([null, null]);
});
