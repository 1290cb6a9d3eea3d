import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { RoleKind } from "../../server/src/kernel/actor.js";
import { World } from "../factories/world.js";
import { Hub } from "../support/hub.js";
import type { Batch, Following, Visitor } from "../support/person.js";
import {
  eventsAfter,
  follow,
  keepsPosting,
  logOf,
  type Logged,
  pause,
  type Place,
  positions,
  quantile,
  seqOf,
  startTopic,
  until,
} from "./streams.js";

const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
const END_ROLE = `mutation ($id: ID!) { endRole(id: $id) { id } }`;
const END_SESSION = `mutation ($id: ID!) { endSession(id: $id) { email } }`;
const DEACTIVATE = `mutation ($id: ID!) { deactivatePerson(id: $id) { id } }`;

/** People who lose their role, one after the other; more with the environment's REVOCATIONS. */
const people = Number(process.env["REVOCATIONS"] ?? 24);

let a: Hub;
let b: Hub;
let world: World;
let placeId: string;
let staff: Visitor;
let talk: { stop: () => Promise<number> }[];

beforeAll(async () => {
  a = await Hub.start();
  b = await Hub.start({ database: a.database });
  world = await World.in(a);
  placeId = await world.place();
  staff = await world.person({ name: "Sina Staff", roles: [{ kind: "STAFF" }] });
  const lead = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  const topics = [
    await startTopic(staff, await world.channel()),
    await startTopic(lead, await world.channel({ audience: "PLACE", placeId })),
  ];
  // Some fifty messages a second, at both servers, in the network and at the place.
  talk = [
    keepsPosting(staff, topics[0]!, 80),
    keepsPosting(staff.at(b), topics[0]!, 80),
    keepsPosting(lead, topics[1]!, 80),
    keepsPosting(lead.at(b), topics[1]!, 80),
  ];
});
afterAll(async () => {
  await b.stop();
  await a.stop();
});

const now = async (): Promise<Place> => (await positions(staff, world.roundId)).round;

/** Polls on and on, at one server, until refused or told to stop. */
function polls(who: Visitor, from: Place): { batches: Batch[]; stop: () => Promise<void> } {
  const batches: Batch[] = [];
  let isOver = false;
  const polling = (async () => {
    for (let { position } = from; !isOver;) {
      const batch = await eventsAfter(who, { ...from, position }, 500).catch(() => null);
      if (!batch) return;
      batches.push(batch);
      position = batch.to;
    }
  })();
  return {
    batches,
    stop: () => {
      isOver = true;
      return polling;
    },
  };
}

interface Ways {
  sockets: Following[];
  pollers: ReturnType<typeof polls>[];
}

/** Somebody who listens in every way there is. */
function listens(who: Visitor, from: Place): Ways {
  return {
    sockets: [follow(who, from), follow(who.at(b), from)],
    pollers: [polls(who, from), polls(who.at(b), from)],
  };
}

const heardOf = ({ sockets, pollers }: Ways): number[][] =>
  [...sockets, ...pollers].map(({ batches }) =>
    batches.flatMap(({ events }) => events.map(({ seq }) => seq as number)),
  );

async function fallSilent({ sockets, pollers }: Ways): Promise<void> {
  await Promise.all([...sockets, ...pollers].map((way) => way.stop()));
}

const audiencesAfter = (log: readonly Logged[], heard: readonly number[], seq: number): string[] => {
  const byNumber = new Map(log.map((entry) => [entry.seq, entry.audience]));
  return [...new Set(heard.filter((one) => one > seq).map((one) => byNumber.get(one)!))];
};

const rightsChanged = (log: readonly Logged[], person: Visitor): number =>
  log.findLast(({ kind, payload }) => kind === "rights.changed" && payload["personId"] === person.id)!.seq;

describe("under load", () => {
  test("after the end of a role nothing of its channels reaches anybody, on no server and by no way", async () => {
    const leavers: { who: Visitor; ways: Ways; roleId: string; keeps: boolean }[] = [];
    for (let n = 0; n < people; n++) {
      const keeps = n % 3 === 0;
      const who = await world.person({ roles: keeps ? [{ kind: "STEERING_GROUP" }] : [] });
      const roleId = await world.role(who.id, { kind: "TEAM_MEMBER", placeId });
      leavers.push({ who, ways: listens(who, await now()), roleId, keeps });
    }
    await until(() => leavers.every(({ ways }) => heardOf(ways).every((heard) => heard.length > 5)), 30_000);
    for (const [n, { roleId }] of leavers.entries()) {
      await (n % 2 ? staff : staff.at(b)).ask(END_ROLE, { id: roleId });
      await pause(30);
    }
    await pause(1_500);
    const heardBy = leavers.map(({ ways }) => heardOf(ways));
    for (const { ways, keeps } of leavers)
      expect(ways.sockets.map(({ ended }) => ended !== null)).toEqual([!keeps, !keeps]);
    await Promise.all(leavers.map(({ ways }) => fallSilent(ways)));

    const log = await logOf(a.database, `round:${world.roundId}`);
    let later = 0;
    for (const [n, { who, keeps }] of leavers.entries()) {
      const end = rightsChanged(log, who);
      later += log.filter(
        ({ seq, audience }) => seq > end && ["network", `place:${placeId}`].includes(audience),
      ).length;
      for (const heard of heardBy[n]!) {
        expect(audiencesAfter(log, heard, end)).toEqual(
          keeps && heard.some((seq) => seq > end) ? ["round"] : [],
        );
        // Who keeps a role is told that the other ended; for who has none left the stream itself is over.
        if (keeps) expect(heard).toContain(end);
        expect(new Set(heard).size).toBe(heard.length);
      }
    }
    console.log(
      `${people} revocations on two servers; ${later} later events of closed channels, 0 delivered`,
    );
    expect(later).toBeGreaterThan(people * 10);
  }, 120_000);

  test("a new role opens its channels at once, on connections that are open already", async () => {
    const who = await world.person({ roles: [{ kind: "FUNDER" }] });
    const ways = listens(who, await now());
    await pause(500);
    const input = {
      roundId: world.roundId,
      placeId,
      kind: "TEAM_MEMBER" satisfies RoleKind,
      personId: who.id,
    };
    await staff.at(b).ask(GRANT, { input });
    const begin = rightsChanged(await logOf(a.database, `round:${world.roundId}`), who);
    await until(() => heardOf(ways).every((heard) => heard.filter((seq) => seq > begin).length > 12));
    await fallSilent(ways);
    const log = await logOf(a.database, `round:${world.roundId}`);
    for (const heard of heardOf(ways)) {
      expect(audiencesAfter(log, heard, begin).sort()).toEqual(
        ["network", `place:${placeId}`, "round"].sort(),
      );
      const mine = log.filter(({ seq, audience }) => {
        const isMine = ["network", "round", `person:${who.id}`, `place:${placeId}`].includes(audience);
        return isMine && seq >= begin && seq <= heard.at(-1)!;
      });
      expect(heard.filter((seq) => seq >= begin)).toEqual(mine.map(({ seq }) => seq));
    }
  });

  test("whoever comes back with an old cursor reads by today's rights", async () => {
    const who = await world.person();
    const roleId = await world.role(who.id, { kind: "TEAM_MEMBER", placeId });
    await world.role(who.id, { kind: "FUNDER" });
    const start = await now();
    await pause(500);
    await staff.ask(END_ROLE, { id: roleId });
    await pause(300);
    const ways = listens(who, start);
    await until(() => heardOf(ways).every((heard) => heard.length > 0));
    await fallSilent(ways);
    const log = await logOf(a.database, `round:${world.roundId}`);
    for (const heard of heardOf(ways)) {
      const audiences = audiencesAfter(log, heard, seqOf(start.position));
      expect(audiences.filter((key) => key !== "round" && key !== `person:${who.id}`)).toEqual([]);
    }
  });
});

describe("sockets", () => {
  const SESSIONS = `query { viewer { sessions { id current } } }`;
  const closings: number[] = [];

  async function closesAfter(who: Visitor, ending: () => Promise<unknown>): Promise<void> {
    const { own, round } = await positions(who, world.roundId);
    const sockets = [follow(who, own), follow(who.at(b), own), follow(who, round), follow(who.at(b), round)];
    await Promise.all(sockets.slice(2).map((socket) => socket.until(({ events }) => events.length > 0)));
    await ending();
    const began = Date.now();
    await Promise.all(sockets.map((socket) => socket.until(({ ended }) => ended !== null)));
    closings.push(Date.now() - began);
    expect(Date.now() - began).toBeLessThan(5_000);
    const codes = sockets.slice(0, 2).map(({ ended }) => (ended!.error as { code: number }).code);
    expect(codes).toEqual([4403, 4403]);
    await Promise.all(sockets.map((socket) => socket.stop()));
    const again = follow(who, own);
    await again.until(({ ended }) => ended !== null);
    expect(again.batches).toEqual([]);
    await again.stop();
  }

  test("close when the session ends, and only those of that session", async () => {
    const who = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const elsewhere = await world.signIn(who.id);
    const staying = follow(elsewhere, await now());
    const { viewer } = await who.ask<{ viewer: { sessions: { id: string; current: boolean }[] } }>(SESSIONS);
    const { id } = viewer.sessions.find(({ current }) => current)!;
    await closesAfter(who, () => elsewhere.ask(END_SESSION, { id }));
    const count = staying.events.length;
    await staying.until(({ events }) => events.length > count + 5);
    expect(staying.ended).toBeNull();
    await staying.stop();
  });

  test("close when the account is closed; nothing said afterwards arrives", async () => {
    const who = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const ways = listens(who, await now());
    await until(() => heardOf(ways).every((heard) => heard.length > 5));
    await closesAfter(who, () => staff.at(b).ask(DEACTIVATE, { id: who.id }));
    await fallSilent(ways);
    const log = await logOf(a.database, `round:${world.roundId}`);
    const end = rightsChanged(log, who);
    for (const heard of heardOf(ways)) expect(audiencesAfter(log, heard, end)).toEqual([]);
  });

  test("close when the session runs out", async () => {
    const who = await world.person({ roles: [{ kind: "TEAM_MEMBER", placeId }] });
    await closesAfter(who, () =>
      a.database.query(`UPDATE session SET expires_at = now() WHERE person_id = $1`, [who.id]),
    );
    console.log(`sockets closed ${closings.join(", ")} ms after the end of their session`);
  });
});

test("all the while everybody could say what they had to", async () => {
  const said = await Promise.all(talk.map((one) => one.stop()));
  const log = await logOf(a.database, `round:${world.roundId}`);
  const times = await a.database.query<{ ms: number }>(
    `SELECT 1000 * extract(epoch FROM at - lag(at) OVER (ORDER BY seq))::float AS ms FROM event
     WHERE stream = $1 AND kind = 'message.posted' OFFSET 1`,
    [`round:${world.roundId}`],
  );
  const total = said.reduce((sum, count) => sum + count, 0);
  expect(log.filter(({ kind }) => kind === "message.posted")).toHaveLength(total + 2);
  console.log(
    `${total} messages meanwhile, one every ${quantile(
      times.map(({ ms }) => ms),
      0.5,
    ).toFixed(0)} ms (median)`,
  );
});
