import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";
import { statementsOf, withoutSchedule } from "../../support/statements.js";

// What one letter more costs, however much was said: searches, what the field suggests, and what was meant.

const SEARCH = `query ($roundId: ID!, $input: SearchInput!) { search(roundId: $roundId, input: $input) {
  next correctedTo hits { id excerpt { text isMatch }
    ... on MessageHit { message { id number author { id name } topic { id title channel { id name } } } }
    ... on TopicHit { topic { id title } } ... on ChannelHit { channel { id name } }
    ... on PlaceHit { place { id name } } ... on PersonHit { person { id name } } } } }`;
const PEOPLE = `query ($roundId: ID!, $search: String!) { round(id: $roundId) {
  people(search: $search, limit: 8) { id name } } }`;

let hub: Hub;
let world: World;
let ada: Visitor;
let channelId: string;
let topicId: string;

beforeAll(async () => {
  hub = await Hub.start();
  await withoutSchedule(hub.database);
  world = await World.in(hub);
  const placeId = await world.place({ name: "Mosbach" });
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  channelId = await world.channel();
  for (let n = 0; n < 3; n++) {
    topicId = newId();
    const input = {
      id: topicId,
      channelId,
      title: `Spielplatz ${n}`,
      messageId: newId(),
      body: "Der Brunnen",
    };
    await ada.ask(START_TOPIC, { input });
  }
});
afterAll(() => hub.stop());

const search = (text: string, kinds: string[], more: object = {}): Promise<unknown> =>
  ada.ask(SEARCH, { roundId: world.roundId, input: { text, kinds, ...more } });

/** At most: in January there is less of a year to look through. */
const asked: { name: string; most: number; run: () => Promise<unknown> }[] = [
  { name: "a word", most: 10, run: () => search("Brunnen ", ["MESSAGE"]) },
  { name: "a word being typed", most: 7, run: () => search("Brun", ["MESSAGE"]) },
  {
    name: "a word within filters",
    most: 10,
    run: () => search("Brunnen ", ["MESSAGE"], { channelId, authorId: ada.id }),
  },
  { name: "suggestions", most: 8, run: () => search("Spiel", ["CHANNEL", "TOPIC", "PLACE", "PERSON"]) },
  { name: "what was meant", most: 18, run: () => search("Brunmen ", ["MESSAGE"]) },
  {
    name: "people for a filter",
    most: 3,
    run: () => ada.ask(PEOPLE, { roundId: world.roundId, search: "au" }),
  },
];

/** Words that stand everywhere, and thousands that stand once; in many months. */
async function fill(from: number, to: number): Promise<void> {
  await hub.database.query(
    `WITH said AS (
       INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
       SELECT gen_random_uuid(), $1, 10 + n, $2, 'Der Brunnen am Spielplatz', now() - n * interval '1 hour'
       FROM generate_series($6::int, $3::int) AS n RETURNING id, posted_at, number)
     INSERT INTO search_entry (id, round_id, kind, audience, at, parent_id, scope, words)
     SELECT id, $4::uuid, 'MESSAGE', 'network', posted_at, $1,
       ARRAY['network/MESSAGE@' || $4, to_char(posted_at, 'YYYY-MM'), to_char(posted_at, 'YYYY'),
         'c' || right($5, 12), 'p' || right($2::text, 12)],
       array_to_tsvector(ARRAY['brunn', 'spielplatz', 'wort' || number]) FROM said`,
    [topicId, ada.id, to, world.roundId, channelId, from],
  );
  await hub.database.query(`UPDATE topic SET last_number = $2 WHERE id = $1`, [topicId, 10 + to]);
  await hub.database.query(`ANALYZE`);
}

async function counted(run: () => Promise<unknown>): Promise<number> {
  // What a process does for the first time is not what it does each time.
  await run();
  return statementsOf(hub.database, run);
}

describe("however much was said", () => {
  test("no letter costs more statements, and none reads a whole table", async () => {
    const costs = async (): Promise<{ name: string; isTooMuch: boolean; calls: number }[]> => {
      const all = [];
      for (const { name, most, run } of asked) {
        const calls = await counted(run);
        all.push({ name, isTooMuch: calls > most, calls });
      }
      return all.filter(({ isTooMuch }) => isTooMuch);
    };
    expect(await costs()).toEqual([]);
    await fill(1, 20_000);
    expect(await costs()).toEqual([]);
    await fill(20_001, 50_000);
    const before = await reads();
    expect(await costs()).toEqual([]);
    const after = await reads();
    expect(after.sequential - before.sequential).toBe(0);
    expect(after.byWords).toBeGreaterThan(before.byWords);
    expect(after.byAge).toBeGreaterThan(before.byAge);
  }, 180_000);
});

/** How often the index was read whole, and by which of its indexes. */
async function reads(): Promise<{ sequential: number; byWords: number; byAge: number }> {
  // A connection that has nothing to do tells of what it did up to ten seconds later.
  await new Promise((resolve) => setTimeout(resolve, 11_000));
  const [row] = await hub.database.query<{ sequential: number; byWords: number; byAge: number }>(
    `SELECT sum(seq_scan)::int AS sequential,
       (SELECT idx_scan::int FROM pg_stat_user_indexes WHERE indexrelname = 'search_by_words') AS "byWords",
       (SELECT idx_scan::int FROM pg_stat_user_indexes WHERE indexrelname = 'search_by_age') AS "byAge"
     FROM pg_stat_user_tables WHERE relname IN ('search_entry', 'search_word')`,
  );
  return row!;
}
