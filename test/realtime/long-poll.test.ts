import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { World } from "../factories/world.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import {
  EVENTS_AFTER,
  eventsAfter,
  isChain,
  type Place,
  pause,
  positions,
  post,
  seqsOf,
  startTopic,
} from "./streams.js";

const SESSIONS = `query { viewer { sessions { id current } } }`;
const END_SESSION = `mutation ($id: ID!) { endSession(id: $id) { email } }`;
const DEACTIVATE = `mutation ($id: ID!) { deactivatePerson(id: $id) { id } }`;

let here: Hub;
let there: Hub;
let world: World;
let placeId: string;
let ada: Visitor;
let staff: Visitor;
let channelId: string;
let topicId: string;
let longest: Promise<{ ms: number; batch: object }>;

beforeAll(async () => {
  here = await Hub.start();
  there = await Hub.start({ database: here.database });
  world = await World.in(here);
  placeId = await world.place();
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  staff = await world.person({ name: "Sina Staff", roles: [{ kind: "STAFF" }] });
  channelId = await world.channel();
  topicId = await startTopic(ada, channelId);
  longest = asksForTooLong();
});
afterAll(async () => {
  await there.stop();
  await here.stop();
});

const now = async (who: Visitor): Promise<Place> => (await positions(who, world.roundId)).round;

/** A whole minute, in a round where nothing happens; runs while the other tests do. */
async function asksForTooLong(): Promise<{ ms: number; batch: object }> {
  const quiet = await world.round();
  const leader = await world.person({ roles: [{ kind: "STAFF", roundId: quiet }] });
  const place = (await positions(leader, quiet)).round;
  const began = Date.now();
  const batch = await eventsAfter(leader, place, 60_000);
  return { ms: Date.now() - began, batch };
}

test("answers at once when there is something, with everything there is", async () => {
  const before = await now(ada);
  for (let n = 0; n < 3; n++) await post(ada, topicId, `Satz ${n}`);
  const batch = await eventsAfter(ada, before, 20_000);
  expect(batch.events.map(({ message }) => (message as { body: string }).body)).toEqual(
    [0, 1, 2].map((n) => `Satz ${n}`),
  );
  expect(batch).toMatchObject({ from: before.position, to: (await now(ada)).position, resync: false });
});

test("waits as long as it was told when there is nothing, and leaves the cursor where it is", async () => {
  const place = await now(ada);
  const began = Date.now();
  expect(await eventsAfter(ada, place, 400)).toEqual({
    stream: place.stream,
    from: place.position,
    to: place.position,
    resync: false,
    events: [],
  });
  expect(Date.now() - began).toBeGreaterThanOrEqual(390);
});

test.each([0, -1, -2_147_483_648])("with a wait of %d it looks and goes", async (waitMs) => {
  const place = await now(ada);
  expect((await eventsAfter(ada, place, waitMs)).events).toEqual([]);
  await post(ada, topicId, "Schon da");
  expect((await eventsAfter(ada, place, waitMs)).events).toHaveLength(1);
});

test("wakes up for what is said at the other server", async () => {
  const place = await now(ada);
  const waiting = eventsAfter(ada.at(there), place, 20_000);
  await pause(300);
  await post(staff, topicId, "Von drüben");
  expect((await waiting).events).toMatchObject([{ message: { body: "Von drüben" } }]);
});

test("goes on sleeping over what is for others", async () => {
  const teams = await world.channel({ audience: "TEAMS" });
  const place = await now(ada);
  const waiting = eventsAfter(ada, place, 20_000);
  const internal = await startTopic(staff, teams);
  await post(staff, internal, "Nicht für Ada");
  await pause(200);
  await post(staff, topicId, "Für alle");
  const batch = await waiting;
  expect(batch.events).toMatchObject([{ message: { body: "Für alle" } }]);
  expect(batch.from).toBe(place.position);
});

test("polled again and again, at whichever server, it is the same log as over a socket", async () => {
  const start = await now(ada);
  const socket = ada.follow(start.stream, start.position, "");
  const batches: Awaited<ReturnType<typeof eventsAfter>>[] = [];
  const polling = (async () => {
    for (let position = start.position; batches.flatMap(({ events }) => events).length < 40;) {
      const batch = await eventsAfter(
        batches.length % 2 ? ada : ada.at(there),
        { ...start, position },
        5_000,
      );
      if (batch.to !== position) batches.push(batch);
      position = batch.to;
    }
  })();
  for (let n = 0; n < 40; n++) await post(n % 2 ? staff.at(there) : staff, topicId, `Satz ${n}`);
  await polling;
  await socket.until(({ events }) => events.length === 40);
  await socket.stop();
  expect(isChain(start.position, batches)).toBe(true);
  expect(seqsOf(batches.flatMap(({ events }) => events))).toEqual(seqsOf(socket.events));
});

test("ends when the session does", async () => {
  const bo = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
  const { viewer } = await bo.ask<{ viewer: { sessions: { id: string; current: boolean }[] } }>(SESSIONS);
  const elsewhere = await world.signIn(bo.id);
  const variables = { stream: `round:${world.roundId}`, after: (await now(bo)).position, waitMs: 20_000 };
  const began = Date.now();
  const polls = [bo, bo.at(there)].map((who) => who.refused(EVENTS_AFTER, variables));
  await pause(300);
  await elsewhere.ask(END_SESSION, { id: viewer.sessions.find(({ current }) => current)!.id });
  expect(await Promise.all(polls)).toEqual(["SIGN_IN_REQUIRED", "SIGN_IN_REQUIRED"]);
  console.log(`long polls of an ended session: over ${Date.now() - began - 300} ms after its end`);
  expect(Date.now() - began).toBeLessThan(5_300);
  // The other session is none of that one's business.
  expect((await eventsAfter(elsewhere, await now(elsewhere))).events).toEqual([]);
});

test("ends when the account is closed", async () => {
  const cem = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
  const place = await now(cem);
  const own = (await positions(cem, world.roundId)).own;
  const polls = [place, own].flatMap(({ stream, position }) =>
    [cem, cem.at(there)].map((who) => who.send(EVENTS_AFTER, { stream, after: position, waitMs: 20_000 })),
  );
  await pause(300);
  const began = Date.now();
  await staff.ask(DEACTIVATE, { id: cem.id });
  await post(staff, topicId, "Nicht mehr für Cem");
  const answers = await Promise.all(polls);
  console.log(`long polls of a closed account: over ${Date.now() - began} ms after its end`);
  expect(Date.now() - began).toBeLessThan(5_000);
  expect(JSON.stringify(answers)).not.toContain("Nicht mehr für Cem");
});

test("nobody waits longer than the proxies of town halls allow", async () => {
  const { ms, batch } = await longest;
  expect(batch).toMatchObject({ events: [], resync: false });
  expect(ms).toBeGreaterThanOrEqual(24_900);
  expect(ms).toBeLessThan(29_000);
}, 40_000);
