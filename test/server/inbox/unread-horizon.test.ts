import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { MARK_READ, POST } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const UNREAD = `query ($id: ID!) { round(id: $id) { unreadGoesOn unread { topic { id } readNumber mentionNumbers } } }`;
const READ_NUMBER = `query ($id: ID!) { topic(id: $id) { readNumber } }`;
const FOLLOW = `mutation ($id: ID!) { setTopicStance(topicId: $id, stance: FOLLOWING) { id } }`;
const UNREAD_FROM = `mutation ($id: ID!, $from: Int!) { markUnread(topicId: $id, from: $from) { id } }`;
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;

let hub: Hub;
let world: World;
let placeId: string;
let staff: Visitor;
let bo: Visitor;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  placeId = await world.place();
  staff = await world.person({ roles: [{ kind: "STAFF" }] });
  bo = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
  channelId = await world.channel();
});
afterAll(() => hub.stop());

const somebody = () => world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });

/** A topic of three messages in which nothing was said for so many days. */
async function topic(daysAgo: number, mention?: string): Promise<string> {
  const id = newId();
  const at = new Date(Date.now() - daysAgo * 86_400_000);
  await hub.database.query(
    `INSERT INTO topic (id, channel_id, title, started_by, started_at, last_number, last_activity_at)
     VALUES ($1, $2, 'Alt', $3, $4, 3, $4)`,
    [id, channelId, bo.id, at],
  );
  await hub.database.query(
    `INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
     SELECT gen_random_uuid(), $1, n, $2, 'Satz', $3 FROM generate_series(1, 3) AS n`,
    [id, bo.id, at],
  );
  if (mention) {
    await hub.database.query(
      `INSERT INTO mention SELECT id, topic_id, number, author_id, $2 FROM message WHERE topic_id = $1 AND number = 2`,
      [id, mention],
    );
  }
  return id;
}

async function unreadOf(who: Visitor) {
  const { round } = await who.ask<{
    round: {
      unreadGoesOn: boolean;
      unread: { topic: { id: string }; readNumber: number; mentionNumbers: number[] }[];
    };
  }>(UNREAD, { id: world.roundId });
  return Object.fromEntries(
    round.unread.map(({ topic: { id }, readNumber, mentionNumbers }) => [id, { readNumber, mentionNumbers }]),
  );
}
const readNumberOf = async (who: Visitor, id: string): Promise<number> =>
  (await who.ask<{ topic: { readNumber: number } }>(READ_NUMBER, { id })).topic.readNumber;
const say = (who: Visitor, topicId: string) =>
  who.ask(POST, { input: { id: newId(), topicId, body: "Wieder da." } });

describe("what was quiet for sixty days", () => {
  test("counts as read, and when somebody writes there again only that is new", async () => {
    const ada = await somebody();
    const [old, young] = [await topic(61), await topic(59)];
    const unread = await unreadOf(ada);
    expect(unread[young]).toMatchObject({ readNumber: 0 });
    expect(unread[old]).toBeUndefined();
    expect(await readNumberOf(ada, old)).toBe(3);

    await say(bo, old);
    expect((await unreadOf(ada))[old]).toMatchObject({ readNumber: 3 });
    expect(await readNumberOf(ada, old)).toBe(3);
  });

  test("counts on for whoever marked it unread, also when it wakes up, until it is read", async () => {
    const ada = await somebody();
    const old = await topic(100);
    await ada.ask(UNREAD_FROM, { id: old, from: 2 });
    expect((await unreadOf(ada))[old]).toMatchObject({ readNumber: 1 });
    await say(bo, old);
    expect((await unreadOf(ada))[old]).toMatchObject({ readNumber: 1 });
    await ada.ask(MARK_READ, { topicId: old, upTo: 4 });
    expect((await unreadOf(ada))[old]).toBeUndefined();
  });

  test("counts on for whoever follows it by choice", async () => {
    const ada = await somebody();
    const old = await topic(100);
    await ada.ask(FOLLOW, { id: old });
    expect((await unreadOf(ada))[old]).toMatchObject({ readNumber: 0 });
  });

  test("counts on for whom it calls by name or by place, not for everybody", async () => {
    const [ada, cem] = [await somebody(), await world.person({ roles: [{ kind: "STAFF" }] })];
    const [named, placed, all] = [
      await topic(90, `PERSON:${ada.id}`),
      await topic(90, `PLACE:${placeId}`),
      await topic(90, "ALL"),
    ];
    const unread = await unreadOf(ada);
    expect(unread[named]).toEqual({ readNumber: 0, mentionNumbers: [2] });
    expect(unread[placed]).toEqual({ readNumber: 0, mentionNumbers: [2] });
    expect(unread[all]).toBeUndefined();
    await say(bo, named);
    expect((await unreadOf(ada))[named]).toEqual({ readNumber: 0, mentionNumbers: [2] });
    await ada.ask(MARK_READ, { topicId: placed, upTo: 3 });
    expect((await unreadOf(ada))[placed]).toBeUndefined();
    expect(await unreadOf(cem)).not.toHaveProperty(placed);
  });
});

test("whoever comes new begins with nothing unread, whatever called their place before", async () => {
  await topic(5);
  await topic(90, `PLACE:${placeId}`);
  const newcomer = await world.person({ roles: [{ kind: "FUNDER" }] });
  await staff.ask(GRANT, {
    input: { roundId: world.roundId, personId: newcomer.id, kind: "TEAM_MEMBER", placeId },
  });
  expect(await unreadOf(newcomer)).toEqual({});
});

test("no more than three hundred are listed, the latest, and it says that there are more", async () => {
  const ada = await somebody();
  const busy = await world.channel();
  await hub.database.query(
    `INSERT INTO topic (id, channel_id, title, started_by, started_at, last_number, last_activity_at)
     SELECT gen_random_uuid(), $1, 'Thema', $2, now(), 1, now() - n * interval '1 minute' FROM generate_series(1, 305) AS n`,
    [busy, bo.id],
  );
  const { round } = await ada.ask<{ round: { unreadGoesOn: boolean; unread: object[] } }>(UNREAD, {
    id: world.roundId,
  });
  expect(round).toMatchObject({ unreadGoesOn: true });
  expect(round.unread).toHaveLength(300);
  await hub.database.query(`DELETE FROM topic WHERE channel_id = $1`, [busy]);
});

test("what is unread is found without reading what is old", async () => {
  const ada = await somebody();
  await topic(3);
  const old = `now() - interval '100 days' - n * interval '1 minute'`;
  await hub.database.query(
    `INSERT INTO topic (id, channel_id, title, started_by, started_at, last_number, last_activity_at)
     SELECT gen_random_uuid(), $1, 'Alt', $2, ${old}, 9, ${old} FROM generate_series(1, 20000) AS n`,
    [channelId, bo.id],
  );
  await hub.database.query(
    `INSERT INTO read_mark (person_id, topic_id, number) SELECT $1, id, 3 FROM topic WHERE random() < 0.5
     ON CONFLICT DO NOTHING`,
    [ada.id],
  );
  await hub.database.query(
    `INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
     SELECT gen_random_uuid(), id, 1, $1, 'Satz', started_at FROM topic WHERE last_number = 9`,
    [bo.id],
  );
  await hub.database.query(
    `INSERT INTO mention SELECT id, topic_id, number, author_id, 'ALL' FROM message WHERE number = 1 AND posted_at < now() - interval '70 days' ON CONFLICT DO NOTHING`,
  );
  await hub.database.query(`VACUUM ANALYZE`);

  const rowsRead = async (): Promise<number> => {
    const [row] = await hub.database.query<{ read: string }>(
      `SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) AS read FROM pg_stat_user_tables
       WHERE relname IN ('topic', 'read_mark', 'mention', 'message', 'topic_participant', 'topic_stance')`,
    );
    return Number(row?.read);
  };
  const statistics = async (): Promise<void> => {
    await hub.database.query(`SELECT pg_stat_force_next_flush()`);
    // The server's own connections tell what they read within a second of having nothing to do.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  };
  await statistics();
  const before = await rowsRead();
  for (let times = 0; times < 3; times++) await unreadOf(ada);
  await statistics();
  expect((await rowsRead()) - before).toBeLessThan(3_000);
});
