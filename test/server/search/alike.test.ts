import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { Hub } from "../../support/hub.js";

let hub: Hub;
let world: World;
const [talk, rare] = [newId(), newId()];

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  // Forty say "abend", twelve of them where only the office reads; one of old speaks of "betreuung".
  await hub.database.query(
    `INSERT INTO search_entry (id, round_id, kind, audience, at, parent_id, scope, words)
     SELECT gen_random_uuid(), $1::uuid, 'MESSAGE', 'network', now() - n * interval '1 minute', $2::uuid,
       ARRAY[CASE WHEN n <= 12 THEN 'staff' ELSE 'network' END], to_tsvector('simple', 'abend') FROM generate_series(1, 40) AS n
     UNION ALL SELECT gen_random_uuid(), $1::uuid, 'TOPIC', 'network', now() - interval '9 years', $3::uuid,
       ARRAY['network'], to_tsvector('simple', 'betreuung abend')`,
    [world.roundId, talk, rare],
  );
  await hub.database.query(`ANALYZE search_entry`);
});
afterAll(() => hub.stop());

const alike = (readers: string[], words: string[], largeFrom: number) =>
  hub.database.query<{ term: number; topic: string; titled: boolean; common: boolean }>(
    `SELECT term, topic_id AS topic, titled, is_common AS common
     FROM search_alike($1, $2, $3::text[], 400, $4) ORDER BY term, topic`,
    [world.roundId, readers, words, largeFrom],
  );

describe("words that texts have in common", () => {
  test("are all asked of the index of words, as long as it is small", async () => {
    const found = await alike(["network"], ["abend", "betreuung", "nirgends"], 1_000_000);
    expect(found.filter(({ term }) => term === 1).map(({ topic }) => topic)).toEqual([talk, rare].sort());
    expect(found.filter(({ term }) => term === 2)).toEqual([
      { term: 2, topic: rare, titled: true, common: false },
    ]);
    expect(found.some(({ term }) => term === 3)).toBe(false);
  });

  test("are known for common by the newest entries of a large one; what is seldom is found however old it is", async () => {
    expect(await alike(["network"], ["betreuung", "abend"], 0)).toEqual(
      [
        { term: 1, topic: rare, titled: true, common: false },
        { term: 2, topic: talk, titled: false, common: true },
        { term: 2, topic: rare, titled: true, common: true },
      ].sort((a, b) => a.term - b.term || a.topic.localeCompare(b.topic)),
    );
  });

  test("lead nobody to what they do not read, and what others say elsewhere hides nothing", async () => {
    expect(await alike(["team:1"], ["betreuung", "abend"], 0)).toEqual([]);
    expect(await alike(["staff"], ["abend"], 0)).toEqual([
      { term: 1, topic: talk, titled: false, common: true },
    ]);
    await hub.database.query(
      `INSERT INTO search_entry (id, round_id, kind, audience, at, parent_id, scope, words)
       SELECT gen_random_uuid(), $1::uuid, 'MESSAGE', 'team:1', now(), $2::uuid, ARRAY['team:1'],
         to_tsvector('simple', 'betreuung') FROM generate_series(1, 20)`,
      [world.roundId, newId()],
    );
    expect(await alike(["network"], ["betreuung"], 0)).toEqual([
      { term: 1, topic: rare, titled: true, common: false },
    ]);
  });
});
