import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { newId, World } from "../factories/world.js";
import { MARK_READ } from "../support/documents.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import {
  EVENTS_AFTER,
  eventsAfter,
  follow,
  isChain,
  logOf,
  pause,
  type Place,
  positions,
  post,
  readToEnd,
  seqOf,
  seqsOf,
  startTopic,
} from "./streams.js";

const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;

let hub: Hub;
let world: World;
let placeId: string;
let ada: Visitor;
let staff: Visitor;
let channelId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  staff = await world.person({ name: "Sina Staff", roles: [{ kind: "STAFF" }] });
  channelId = await world.channel();
});
afterAll(() => hub.stop());

const stream = (): string => `round:${world.roundId}`;
const now = async (who: Visitor): Promise<Place> => (await positions(who, world.roundId)).round;

describe("replay and live", () => {
  test("what was missed comes first, then what happens, in one chain without a hole", async () => {
    const before = await now(ada);
    const topicId = await startTopic(ada, channelId);
    for (let n = 0; n < 5; n++) await post(staff, topicId, `Davor ${n}`);
    const reader = follow(ada, before);
    await reader.until(({ events }) => events.length === 7);
    for (let n = 0; n < 5; n++) await post(staff, topicId, `Danach ${n}`);
    await reader.until(({ events }) => events.length === 12);
    await reader.stop();

    const logged = (await logOf(hub.database, stream())).filter(({ seq }) => seq > seqOf(before.position));
    expect(seqsOf(reader.events)).toEqual(logged.map(({ seq }) => seq));
    expect(logged.map(({ seq }) => seq)).toEqual(logged.map((_, n) => seqOf(before.position) + n + 1));
    expect(isChain(before.position, reader.batches)).toBe(true);
    expect(reader.batches.at(-1)?.to).toBe((await now(ada)).position);
    expect(reader.batches.some(({ resync }) => resync)).toBe(false);
  });

  test("a stream nothing was ever written to is followed from its very first event", async () => {
    const bo = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const topicId = await startTopic(ada, channelId);
    const { own } = await positions(bo, world.roundId);
    expect(own.position).toBe("start:0");
    const reader = follow(bo, own);
    // Whoever asks once more with the same cursor has missed nothing either.
    await pause(200);
    await bo.ask(MARK_READ, { topicId, upTo: 1 });
    await reader.until(({ events }) => events.length === 1);
    await post(ada, topicId, "Noch etwas");
    await bo.ask(MARK_READ, { topicId, upTo: 2 });
    await reader.until(({ events }) => events.length === 2);
    await reader.stop();
    expect(reader.events).toMatchObject([
      { __typename: "ReadEvent", seq: 1, readNumber: 1, topic: { id: topicId } },
      { __typename: "ReadEvent", seq: 2, readNumber: 2, topic: { id: topicId } },
    ]);
    expect(isChain("start:0", reader.batches)).toBe(true);
    const replayed = await readToEnd(bo, own);
    expect(seqsOf(replayed.flatMap(({ events }) => events))).toEqual([1, 2]);
    expect(replayed.some(({ resync }) => resync)).toBe(false);
  });
});

describe("who is told", () => {
  test("everybody hears of the channels they read, and of no others", async () => {
    const otherPlace = await world.place();
    const people = {
      staff,
      lead: ada,
      member: await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] }),
      moderator: await world.person({ roles: [{ kind: "FACILITATOR", placeId }] }),
      neighbour: await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId: otherPlace }] }),
      steering: await world.person({ roles: [{ kind: "STEERING_GROUP" }] }),
      funder: await world.person({ roles: [{ kind: "FUNDER" }] }),
    };
    const { moderator } = people;
    const channels = {
      network: await world.channel({ audience: "NETWORK" }),
      teams: await world.channel({ audience: "TEAMS" }),
      staff: await world.channel({ audience: "STAFF" }),
      place: await world.channel({ audience: "PLACE", placeId }),
    };
    const before = await now(staff);
    const readers = Object.entries(people).map(([name, who]) => ({ name, reader: follow(who, before) }));

    const writers = { network: staff, teams: moderator, staff, place: moderator };
    for (const name of ["network", "teams", "staff", "place"] as const) {
      const topicId = await startTopic(writers[name], channels[name], `Für ${name}`);
      await post(writers[name], topicId, `Mehr für ${name}`);
    }
    // Of this everybody hears: it tells that nothing else is under way any more.
    const personId = people.steering.id;
    await staff.ask(GRANT, { input: { roundId: world.roundId, kind: "FUNDER", personId } });
    for (const { reader } of readers)
      await reader.until(({ events }) => events.at(-1)?.["__typename"] === "RosterEvent");

    const heard = Object.fromEntries(
      readers.map(({ name, reader }) => [
        name,
        reader.events.flatMap(({ message }) => (message ? [(message as { body: string }).body] : [])),
      ]),
    );
    const of = (...names: string[]): string[] => names.flatMap((name) => [`Für ${name}`, `Mehr für ${name}`]);
    expect(heard).toEqual({
      staff: of("network", "teams", "staff"),
      lead: of("network", "place"),
      member: of("network", "place"),
      moderator: of("network", "teams", "place"),
      neighbour: of("network"),
      steering: [],
      funder: [],
    });
    for (const { name, reader } of readers) {
      const kinds = reader.events.filter(({ __typename }) => __typename !== "MessageEvent");
      const topics = heard[name]!.length / 2;
      expect(kinds.map(({ __typename }) => __typename)).toEqual([
        ...Array.from({ length: topics }, () => "TopicEvent"),
        ...(name === "steering" ? ["RightsEvent"] : []),
        "RosterEvent",
      ]);
      expect(isChain(before.position, reader.batches)).toBe(true);
      await reader.stop();
    }
  });

  test("a stream one has no right to answers like one that does not exist", async () => {
    const outsider = await world.person({ roles: [{ kind: "STAFF", roundId: await world.round() }] });
    const streams = [
      stream(),
      `person:${ada.id}`,
      `round:${newId()}`,
      `person:${newId()}`,
      "round:",
      "event",
      "",
    ];
    for (const name of streams) {
      const place = { stream: name, position: "start:0" };
      const reader = follow(outsider, place);
      await reader.until(({ ended }) => ended !== null);
      await reader.stop();
      expect(reader.ended?.error).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
      const variables = { stream: name, after: "start:0", waitMs: 0 };
      expect(await outsider.refused(EVENTS_AFTER, variables)).toBe("NOT_FOUND");
      expect(reader.batches).toEqual([]);
    }
  });
});

describe("a cursor that leads nowhere", () => {
  const asksAgain = async (position: string): Promise<void> => {
    const end = (await now(ada)).position;
    const reader = follow(ada, { stream: stream(), position });
    await reader.until(({ ended }) => ended !== null);
    await reader.stop();
    const expected = [{ stream: stream(), from: position, to: end, resync: true, events: [] }];
    expect(reader.batches).toEqual(expected);
    expect(reader.ended).toEqual({});
    expect(await eventsAfter(ada, { stream: stream(), position }, 5_000)).toEqual(expected[0]);
  };

  test("of another past", async () => {
    const { position } = await now(ada);
    await asksAgain(`${newId()}:${seqOf(position)}`);
    await asksAgain(`start:${seqOf(position)}`);
  });

  test("ahead of the log", async () => {
    const { position } = await now(ada);
    await asksAgain(position.replace(/\d+$/, (seq) => String(Number(seq) + 1)));
    await asksAgain(position.replace(/\d+$/, "999999999999999"));
  });

  test.each(["", "1", "gestern", "start:", "start:-1", "start:1e3", `${newId()}`, `x${newId()}:1`])(
    "never one of ours: %j",
    (position) => asksAgain(position),
  );

  test("from before what is still kept", async () => {
    const { stream: name, position } = await now(ada);
    const topicId = await startTopic(ada, channelId);
    for (let n = 0; n < 5; n++) await post(ada, topicId, `Satz ${n}`);
    const kept = seqOf(position) + 4;
    // As clearing away does it, in one transaction.
    await hub.database.query(
      `WITH cleared AS (DELETE FROM event WHERE stream = $1 AND seq <= $2)
       UPDATE counter SET min_seq = $2 WHERE stream = $1`,
      [name, kept],
    );
    // At once, before any server can have noticed.
    const atOnce = await eventsAfter(ada, { stream: name, position: position.replace(/\d+$/, "0") });
    expect(atOnce).toMatchObject({ resync: true, events: [] });

    await pause(1_200);
    await asksAgain(position.replace(/\d+$/, "0"));
    await asksAgain(position.replace(/\d+$/, String(kept - 1)));
    const rest = await readToEnd(ada, { stream: name, position: position.replace(/\d+$/, String(kept)) });
    expect(seqsOf(rest.flatMap(({ events }) => events))).toEqual([1, 2, 3].map((n) => kept + n));
  });

  test("a restored backup: whoever follows is told to load afresh", async () => {
    const other = await world.round();
    const leader = await world.person({ roles: [{ kind: "STAFF", roundId: other }] });
    const channel = await world.channel({ roundId: other });
    const before = (await positions(leader, other)).round;
    const reader = follow(leader, before);
    await startTopic(leader, channel);
    await reader.until(({ events }) => events.length === 2);
    await hub.database.query(`UPDATE counter SET epoch = gen_random_uuid() WHERE stream = $1`, [
      before.stream,
    ]);
    await reader.until(({ ended }) => ended !== null);
    await reader.stop();
    expect(reader.batches.at(-1)).toMatchObject({
      resync: true,
      to: (await positions(leader, other)).round.position,
    });
  });
});

describe("a long absence", () => {
  test("ten thousand missed events are caught up with, every one, in order", async () => {
    const missed = 10_000;
    const topicId = await startTopic(ada, channelId);
    const before = await now(ada);
    // Twenty imports of five hundred messages, numbered as the product numbers them.
    for (let part = 0; part < missed / 500; part++) {
      await hub.database.query(
        `WITH place AS (SELECT last_number FROM topic WHERE id = $1),
              said AS (INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
                       SELECT gen_random_uuid(), $1, last_number + n, $2, 'Satz ' || last_number + n, now()
                       FROM place, generate_series(1, 500) AS n RETURNING id, number),
              moved AS (UPDATE topic SET last_number = last_number + 500 WHERE id = $1),
              counted AS (UPDATE counter SET last_seq = last_seq + 500 WHERE stream = $3 RETURNING last_seq - 500 AS before)
         INSERT INTO event (stream, seq, kind, audience, payload)
         SELECT $3, before + row_number() OVER (ORDER BY number), 'message.posted', 'network', jsonb_build_object('messageId', id)
         FROM said, counted`,
        [topicId, ada.id, before.stream],
      );
    }
    const began = performance.now();
    const reader = follow(ada, before, "... on MessageEvent { message { number } }");
    await reader.until(({ events }) => events.length >= missed, 30_000);
    console.log(`${missed} missed events caught up with in ${Math.round(performance.now() - began)} ms`);
    await reader.stop();

    const first = seqOf(before.position);
    expect(seqsOf(reader.events)).toEqual(Array.from({ length: missed }, (_, n) => first + n + 1));
    expect(reader.events.map(({ message }) => (message as { number: number }).number)).toEqual(
      Array.from({ length: missed }, (_, n) => n + 2),
    );
    expect(isChain(before.position, reader.batches)).toBe(true);
    // Nobody is handed everything in one piece.
    expect(Math.max(...reader.batches.map(({ events }) => events.length))).toBeLessThanOrEqual(500);
  }, 90_000);

  test("whoever may see nothing of it still moves on", async () => {
    const funder = await world.person({ roles: [{ kind: "FUNDER" }] });
    const place = {
      stream: stream(),
      position: (await now(ada)).position.replace(/\d+$/, (seq) => String(Number(seq) - 5_000)),
    };
    const batches = await readToEnd(funder, place);
    expect(batches.flatMap(({ events }) => events)).toEqual([]);
    expect(isChain(place.position, batches)).toBe(true);
    expect(seqOf(batches.at(-1)!.to)).toBeGreaterThanOrEqual(seqOf((await now(ada)).position) - 1_000);
  });
});

describe("a snapshot's position", () => {
  const SNAPSHOT = `query ($roundId: ID!, $topicId: ID!) { round(id: $roundId) { stream position }
    topic(id: $topicId) { lastNumber messages(limit: 100) { items { number body } } } }`;
  interface Snapshot {
    round: Place;
    topic: { lastNumber: number; messages: { items: { number: number; body: string }[] } };
  }

  test("belongs to the very state it came with, however many write meanwhile", async () => {
    const topicId = await startTopic(ada, channelId, "Satz");
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let n = 0; n < 20; n++) await post(writer % 2 ? ada : staff, topicId, `Satz ${writer}.${n}`);
    });
    let isOver = false;
    const snapshots: Snapshot[] = [];
    const readers = Array.from({ length: 3 }, async () => {
      while (!isOver) snapshots.push(await ada.ask<Snapshot>(SNAPSHOT, { roundId: world.roundId, topicId }));
    });
    await Promise.all(writers);
    isOver = true;
    await Promise.all(readers);

    const fresh = await ada.ask<Snapshot>(SNAPSHOT, { roundId: world.roundId, topicId });
    expect(fresh.topic.lastNumber).toBe(81);
    let between = 0;
    for (const { round, topic } of snapshots) {
      const events = (await readToEnd(ada, round)).flatMap((batch) => batch.events);
      const heard = events.map(({ message }) => message as { number: number; body: string });
      const items = [...topic.messages.items, ...heard.map(({ number, body }) => ({ number, body }))];
      expect(items).toEqual(fresh.topic.messages.items);
      if (topic.lastNumber > 1 && topic.lastNumber < 81) between += 1;
    }
    console.log(`${snapshots.length} snapshots, ${between} of them in the midst of writing`);
    expect(between).toBeGreaterThan(0);
  });
});
