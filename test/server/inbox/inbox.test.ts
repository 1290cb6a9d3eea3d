import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { newId, World } from "../../factories/world.js";
import { MARK_READ, POSITIONS, POST, START_TOPIC } from "../../support/documents.js";
import { Hub } from "../../support/hub.js";
import type { Visitor } from "../../support/person.js";

const STANCE = `mutation ($topicId: ID!, $stance: Stance!) { setTopicStance(topicId: $topicId, stance: $stance) { id viewerStance } }`;
const CHANNEL = `mutation ($channelId: ID!, $stance: Stance!) { setChannelStance(channelId: $channelId, stance: $stance) { viewerStance } }`;
const SNOOZE = `mutation ($topicId: ID!, $until: DateTime) { snoozeTopic(topicId: $topicId, until: $until) { id } }`;
const UNREAD_FROM = `mutation ($topicId: ID!, $from: Int!) { markUnread(topicId: $topicId, from: $from) { readNumber } }`;
const SEEN = `mutation ($marks: [SeenMarkInput!]!) { markSeen(marks: $marks) { id readNumber } }`;
const TAKE_BACK = `mutation ($marks: [SeenMarkInput!]!) { takeBackSeen(marks: $marks) { id readNumber } }`;
const INBOX = `query ($id: ID!) { round(id: $id) { unread { topic { id } readNumber takesPart firstUnread { number } }
  inbox { topicStances { topicId stance version } channelStances { channelId stance version }
    snoozes { topicId until upTo version } } } }`;
const EVENTS = `... on TopicStanceEvent { changesUnread topicStance { topicId stance version } }
  ... on ChannelStanceEvent { channelStance { channelId stance version } }
  ... on SnoozeEvent { snooze { topicId until upTo version } } ... on ReadEvent { readNumber version }`;

interface Inbox {
  unread: {
    topic: { id: string };
    readNumber: number;
    takesPart: boolean;
    firstUnread: { number: number } | null;
  }[];
  inbox: {
    topicStances: { topicId: string; stance: string; version: number }[];
    channelStances: { channelId: string; stance: string; version: number }[];
    snoozes: { topicId: string; until: string; upTo: number; version: number }[];
  };
}

let hub: Hub;
let world: World;
let placeId: string;
let ada: Visitor;
let bo: Visitor;
/** Staff of no place: reads the network, not the place's channel. */
let office: Visitor;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  placeId = await world.place();
  office = await world.person({ roles: [{ kind: "STAFF" }] });
});
afterAll(() => hub.stop());
beforeEach(async () => {
  ada = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
  bo = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
  channelId = await world.channel();
});

const inboxOf = async (who: Visitor): Promise<Inbox> =>
  (await who.ask<{ round: Inbox }>(INBOX, { id: world.roundId })).round;
const unreadOf = async (who: Visitor, topicId: string) =>
  (await inboxOf(who)).unread.find(({ topic }) => topic.id === topicId);

async function topic(by: Visitor, messages = 1, where = channelId): Promise<string> {
  const id = newId();
  await by.ask(START_TOPIC, {
    input: { id, channelId: where, title: "Rat", messageId: newId(), body: "Was nun?" },
  });
  for (let n = 1; n < messages; n++) await say(by, id, `Satz ${n}`);
  return id;
}
const say = (who: Visitor, topicId: string, body: string) =>
  who.ask(POST, { input: { id: newId(), topicId, body } });

/** What one's own stream tells from now on. */
async function listen(who: Visitor) {
  const { viewer } = await who.ask<{ viewer: { stream: string; position: string } }>(POSITIONS, {
    roundId: world.roundId,
  });
  return who.follow(viewer.stream, viewer.position, EVENTS);
}

describe("what one wants to hear", () => {
  test("a choice is kept, told to one's other devices, and made twice it changes nothing", async () => {
    const topicId = await topic(bo);
    const elsewhere = await listen(ada);
    for (const stance of ["FOLLOWING", "FOLLOWING", "MUTED", "NORMAL", "NORMAL"]) {
      const { setTopicStance } = await ada.ask<{ setTopicStance: object }>(STANCE, { topicId, stance });
      expect(setTopicStance).toEqual({ id: topicId, viewerStance: stance });
    }
    await ada.ask(CHANNEL, { channelId, stance: "FOLLOWING" });
    await elsewhere.until(({ events }) => events.length === 4);
    expect(elsewhere.events.at(-1)).toMatchObject({
      channelStance: { channelId, stance: "FOLLOWING", version: 1 },
    });
    expect(elsewhere.events.at(-2)).toMatchObject({
      changesUnread: false,
      topicStance: { topicId, stance: "NORMAL", version: 3 },
    });
    await elsewhere.stop();
    expect((await inboxOf(ada)).inbox).toMatchObject({
      topicStances: [],
      channelStances: [{ channelId, stance: "FOLLOWING" }],
    });
    expect((await inboxOf(bo)).inbox).toEqual({ topicStances: [], channelStances: [], snoozes: [] });
  });

  test("nobody chooses about what they may not read, and what one may no longer read is not named", async () => {
    const hidden =
      (await world.database.query<{ id: string }>(`SELECT id FROM channel WHERE place_id = $1`, [placeId]))[0]
        ?.id ?? (await world.channel({ audience: "PLACE", placeId }));
    const topicId = await topic(bo, 1, hidden);
    expect(await office.refused(STANCE, { topicId, stance: "FOLLOWING" })).toBe("NOT_FOUND");
    expect(await office.refused(CHANNEL, { channelId: hidden, stance: "MUTED" })).toBe("NOT_FOUND");
    expect(await office.refused(SNOOZE, { topicId, until: inHours(1) })).toBe("NOT_FOUND");

    await ada.ask(STANCE, { topicId, stance: "FOLLOWING" });
    await ada.ask(CHANNEL, { channelId: hidden, stance: "FOLLOWING" });
    await ada.ask(SNOOZE, { topicId, until: inHours(1) });
    await world.role(ada.id, { kind: "STAFF" });
    await world.database.query(
      `UPDATE role SET until = now() WHERE person_id = $1 AND place_id IS NOT NULL`,
      [ada.id],
    );
    expect((await inboxOf(ada)).inbox).toEqual({ topicStances: [], channelStances: [], snoozes: [] });
    const elsewhere = ada.follow(`person:${ada.id}`, "start:0", EVENTS);
    await elsewhere.until(({ batches }) => batches.length > 0);
    expect(JSON.stringify(elsewhere.events)).not.toContain(topicId);
    await elsewhere.stop();
  });
});

describe("marking unread", () => {
  test("moves the mark back with a rising version, and only back", async () => {
    const topicId = await topic(bo, 5);
    await ada.ask(MARK_READ, { topicId, upTo: 5 });
    const elsewhere = await listen(ada);
    await ada.ask(UNREAD_FROM, { topicId, from: 3 });
    expect(await unreadOf(ada, topicId)).toMatchObject({ readNumber: 2, firstUnread: { number: 3 } });
    await ada.ask(UNREAD_FROM, { topicId, from: 5 });
    await ada.ask(UNREAD_FROM, { topicId, from: 3 });
    expect(await unreadOf(ada, topicId)).toMatchObject({ readNumber: 2 });
    await ada.ask(MARK_READ, { topicId, upTo: 4 });
    await elsewhere.until(({ events }) => events.length === 2);
    const versions = elsewhere.events.map(({ version }) => version as number);
    expect(versions).toEqual([...versions].sort());
    expect(elsewhere.events.at(-1)).toMatchObject({ readNumber: 4 });
    await elsewhere.stop();
  });

  test("numbers beyond either end mean the end", async () => {
    const topicId = await topic(bo, 3);
    await ada.ask(MARK_READ, { topicId, upTo: 3 });
    await ada.ask(UNREAD_FROM, { topicId, from: 99 });
    expect(await unreadOf(ada, topicId)).toMatchObject({ readNumber: 2 });
    await ada.ask(UNREAD_FROM, { topicId, from: -4 });
    expect(await unreadOf(ada, topicId)).toMatchObject({ readNumber: 0 });
  });
});

describe("all seen", () => {
  test("goes up to what was shown, and taken back it is as it was", async () => {
    const [one, two] = [await topic(bo, 4), await topic(bo, 2)];
    await ada.ask(MARK_READ, { topicId: one, upTo: 1 });
    await ada.ask(SEEN, {
      marks: [
        { topicId: one, number: 3 },
        { topicId: two, number: 2 },
      ],
    });
    expect(await unreadOf(ada, one)).toMatchObject({ readNumber: 3 });
    expect(await unreadOf(ada, two)).toBeUndefined();
    await ada.ask(TAKE_BACK, {
      marks: [
        { topicId: one, number: 1 },
        { topicId: two, number: 0 },
      ],
    });
    expect(await unreadOf(ada, one)).toMatchObject({ readNumber: 1 });
    expect(await unreadOf(ada, two)).toMatchObject({ readNumber: 0 });
  });

  test("is refused as a whole when one of them is not there, and for more than three hundred", async () => {
    const topicId = await topic(bo);
    const marks = [
      { topicId, number: 1 },
      { topicId: newId(), number: 1 },
    ];
    expect(await ada.refused(SEEN, { marks })).toBe("NOT_FOUND");
    expect(await unreadOf(ada, topicId)).toMatchObject({ readNumber: 0 });
    expect(await ada.refused(SEEN, { marks: Array(301).fill(marks[0]) })).toBe("TOO_MANY");
  });
});

describe("later", () => {
  test("is kept until its time, told to one's other devices, and can be taken back", async () => {
    const topicId = await topic(bo, 2);
    const until = inHours(3);
    const elsewhere = await listen(ada);
    await ada.ask(SNOOZE, { topicId, until });
    await ada.ask(SNOOZE, { topicId, until });
    expect((await inboxOf(ada)).inbox.snoozes).toEqual([{ topicId, until, upTo: 2, version: 1 }]);
    await ada.ask(SNOOZE, { topicId, until: null });
    expect((await inboxOf(ada)).inbox.snoozes).toEqual([]);
    await elsewhere.until(({ events }) => events.length === 2);
    expect(elsewhere.events.at(-1)).toMatchObject({ snooze: { topicId, until: null, version: 2 } });
    await elsewhere.stop();
    expect(await unreadOf(ada, topicId)).toBeDefined();
  });

  test("is not before now, nor in more than a year", async () => {
    const topicId = await topic(bo);
    expect(await ada.refused(SNOOZE, { topicId, until: inHours(-1) })).toBe("TIME_PASSED");
    expect(await ada.refused(SNOOZE, { topicId, until: inHours(24 * 400) })).toBe("TIME_TOO_FAR");
  });

  test("is over once its time has come", async () => {
    const topicId = await topic(bo);
    await ada.ask(SNOOZE, { topicId, until: inHours(1) });
    await world.database.query(`UPDATE snooze SET until = now() - interval '1 second' WHERE topic_id = $1`, [
      topicId,
    ]);
    expect((await inboxOf(ada)).inbox.snoozes).toEqual([]);
  });
});

test("whoever has written in a topic takes part in it", async () => {
  const topicId = await topic(bo);
  await say(ada, topicId, "Ja.");
  await say(bo, topicId, "Gut.");
  expect(await unreadOf(ada, topicId)).toMatchObject({ takesPart: true });
  expect(await unreadOf(office, topicId)).toMatchObject({ takesPart: false });
});

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
