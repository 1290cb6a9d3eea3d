import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { World } from "../factories/world.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import { Watcher } from "../support/watcher.js";
import { pause, startTopic, until } from "./streams.js";

const CHOOSE = `mutation ($shown: Boolean!) { setPresenceShown(shown: $shown) { presenceShown } }`;
const END_ROLE = `mutation ($id: ID!) { endRole(id: $id) { id } }`;
const END_SESSION = `mutation ($id: ID!) { endSession(id: $id) { email } }`;
const DEACTIVATE = `mutation ($id: ID!) { deactivatePerson(id: $id) { id } }`;

let a: Hub;
let b: Hub;
let world: World;
let placeId: string;
let staff: Visitor;
let ada: Visitor;
let bo: Visitor;
/** Read by the whole network, and by one place only. */
let open: string;
let inner: string;
let windows: Watcher[] = [];

beforeAll(async () => {
  a = await Hub.start();
  b = await Hub.start({ database: a.database });
  world = await World.in(a);
  placeId = await world.place();
  staff = await world.person({ name: "Sina Staff", roles: [{ kind: "STAFF" }] });
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "PROJECT_LEAD", placeId }] });
  bo = await world.person({
    name: "Bo Beck",
    roles: [{ kind: "TEAM_MEMBER", placeId: await world.place() }],
  });
  open = await startTopic(staff, await world.channel());
  inner = await startTopic(ada, await world.channel({ audience: "PLACE", placeId }));
});
afterEach(async () => {
  for (const window of windows) window.leaves();
  windows = [];
});
afterAll(async () => {
  await b.stop();
  await a.stop();
});

type Wishes = Parameters<typeof Watcher.open>[1];

async function opens(who: Visitor, topicId: string, wishes: Wishes = {}): Promise<Watcher> {
  const window = await Watcher.open(who, wishes);
  windows.push(window);
  return window.watches(topicId);
}

const sees = (window: Watcher, topicId: string, ...names: string[]): Promise<void> =>
  window.until(() => window.named(topicId).join() === names.join());

describe("who is reading along", () => {
  test("is seen by both, at two servers, one person however many windows", async () => {
    const adas = await opens(ada, open);
    const bos = await opens(bo.at(b), open);
    await opens(bo, open);
    for (const window of [adas, bos]) await sees(window, open, "Ada Auer", "Bo Beck");
    expect(adas.told.get(open)?.count).toBe(2);

    windows.pop()?.leaves();
    bos.leaves();
    await sees(adas, open, "Ada Auer");
  });

  test("comes through a proxy that lets no WebSocket pass", async () => {
    const adas = await opens(ada, open, { transport: "polling" });
    const bos = await opens(bo.at(b), open, { transport: "polling" });
    for (const window of [adas, bos]) await sees(window, open, "Ada Auer", "Bo Beck");
    bos.says("typing");
    await adas.until(({ typing }) => typing.length > 0);
  });

  test("goes with whoever goes to another topic", async () => {
    const other = await startTopic(staff, await world.channel());
    const adas = await opens(ada, open);
    const bos = await opens(bo.at(b), open);
    await sees(adas, open, "Ada Auer", "Bo Beck");
    bos.watches(other);
    await sees(adas, open, "Ada Auer");
    await sees(bos, other, "Bo Beck");
  });

  test("is away only when all windows are", async () => {
    const adas = await opens(ada, open);
    const desk = await opens(bo, open);
    const phone = await opens(bo.at(b), open);
    await sees(adas, open, "Ada Auer", "Bo Beck");
    desk.says("away", true);
    await pause(400);
    await sees(adas, open, "Ada Auer", "Bo Beck");
    phone.says("away", true);
    await sees(adas, open, "Ada Auer");
    expect(adas.told.get(open)).toMatchObject({ count: 1, people: [{ away: false }, { away: true }] });
    phone.says("away", false);
    await sees(adas, open, "Ada Auer", "Bo Beck");
  });

  test("is forgotten with a server that ends without a word", async () => {
    const c = await Hub.start({ database: a.database });
    const adas = await opens(ada, open);
    await opens(bo.at(c), open);
    await sees(adas, open, "Ada Auer", "Bo Beck");
    await c.kill();
    await adas.until(() => adas.named(open).join() === "Ada Auer", 45_000);
  }, 60_000);

  test("is seen again when the servers' way to each other was cut", async () => {
    const adas = await opens(ada, open);
    await a.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'lernnetz presence'`,
    );
    await opens(bo.at(b), open);
    await adas.until(() => adas.named(open).includes("Bo Beck"), 20_000);
    expect([a, b].map((hub) => hub.process.exitCode)).toEqual([null, null]);
  }, 30_000);
});

describe("typing", () => {
  test("is told to the readers of that topic, and to nobody else", async () => {
    const adas = await opens(ada, open);
    const bos = await opens(bo.at(b), open);
    const sinas = await opens(staff, await startTopic(staff, await world.channel()));
    await sees(adas, open, "Ada Auer", "Bo Beck");
    bos.says("typing");
    await adas.until(({ typing }) => typing.length > 0);
    expect(adas.typing).toEqual([{ topicId: open, name: "Bo Beck" }]);
    await pause(300);
    expect(sinas.typing).toEqual([]);
  });
});

describe("whoever may not read", () => {
  test("is not told, is not seen, and gets the answer of what does not exist: none", async () => {
    const adas = await opens(ada, inner);
    await sees(adas, inner, "Ada Auer");
    const strangers = await opens(bo.at(b), inner);
    const sinas = await opens(staff, inner);
    const nobodys = await opens(bo, world.roundId);
    adas.says("typing");
    for (const window of [strangers, sinas, nobodys]) window.says("typing");
    await pause(800);
    for (const window of [strangers, sinas, nobodys]) {
      expect([...window.told, ...window.typing]).toEqual([]);
      expect(window.closed).toBeNull();
    }
    expect(adas.named(inner)).toEqual(["Ada Auer"]);
    expect(adas.typing.map(({ name }) => name)).toEqual(["Ada Auer"]);
  });

  test("any longer is out at once, at whichever server", async () => {
    const leaver = await world.person({ name: "Lea Lang", roles: [{ kind: "STEERING_GROUP" }] });
    const roleId = await world.role(leaver.id, { kind: "TEAM_MEMBER", placeId });
    const adas = await opens(ada, inner);
    const leas = [await opens(leaver, inner), await opens(leaver.at(b), inner)];
    for (const window of [adas, ...leas]) await sees(window, inner, "Ada Auer", "Lea Lang");
    await ada.ask(END_ROLE, { id: roleId });
    await sees(adas, inner, "Ada Auer");
    for (const window of leas) window.told.clear();
    await opens(ada.at(b), inner);
    adas.says("typing");
    await pause(800);
    for (const window of leas) expect([...window.told, ...window.typing]).toEqual([]);
  });

  test("a session that ends takes its windows along", async () => {
    const again = await world.signIn(bo.id);
    const adas = await opens(ada, open);
    const bos = [await opens(again, open), await opens(again.at(b), open, { transport: "polling" })];
    await sees(adas, open, "Ada Auer", "Bo Beck");
    const { viewer } = await again.ask<{ viewer: { sessions: { id: string; current: boolean }[] } }>(
      `{ viewer { sessions { id current } } }`,
    );
    await again.ask(END_SESSION, { id: viewer.sessions.find(({ current }) => current)?.id });
    for (const window of bos) await window.until(({ closed }) => closed !== null);
    await sees(adas, open, "Ada Auer");
  });

  test("neither does an account that is closed", async () => {
    const leaver = await world.person({ name: "Zoe Zorn", roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const window = await opens(leaver.at(b), open);
    await sees(window, open, "Zoe Zorn");
    await staff.ask(DEACTIVATE, { id: leaver.id });
    await window.until(({ closed }) => closed !== null);
  });
});

describe("who does not want to be seen", () => {
  test("is neither shown nor told who is there, at once in all windows, and back again", async () => {
    const ida = await world.person({ name: "Ida Imm", roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const adas = await opens(ada, open);
    const idas = [await opens(ida, open), await opens(ida.at(b), open)];
    for (const window of [adas, ...idas]) await sees(window, open, "Ada Auer", "Ida Imm");

    await ida.ask(CHOOSE, { shown: false });
    await sees(adas, open, "Ada Auer");
    expect(adas.told.get(open)?.count).toBe(1);
    for (const window of idas) {
      await window.until(({ told }) => told.get(open)?.people === null && told.get(open)?.count === 1);
    }
    for (const window of [adas, ...idas]) window.says("typing");
    await adas.until(({ typing }) => typing.length > 0);
    await pause(300);
    expect(adas.typing.map(({ name }) => name)).toEqual(["Ada Auer"]);
    for (const window of idas) expect(window.typing).toEqual([]);

    await ida.ask(CHOOSE, { shown: true });
    for (const window of [adas, ...idas]) await sees(window, open, "Ada Auer", "Ida Imm");
  });

  test("is not seen when they come later either", async () => {
    const iris = await world.person({ name: "Iris Igel", roles: [{ kind: "TEAM_MEMBER", placeId }] });
    const chosen = await iris.ask(CHOOSE, { shown: false });
    expect(chosen).toEqual({ setPresenceShown: { presenceShown: false } });
    const adas = await opens(ada, open);
    const iriss = await opens(iris.at(b), open);
    await iriss.until(({ told }) => told.has(open));
    expect(iriss.told.get(open)).toEqual({ count: 1, people: null });
    await sees(adas, open, "Ada Auer");
    expect(adas.heardOf).not.toContain("Iris Igel");
  });
});

test("nothing of it is written down", async () => {
  const adas = await opens(ada, open);
  await opens(bo.at(b), open);
  await sees(adas, open, "Ada Auer", "Bo Beck");
  expect(await a.database.query(`SELECT id FROM socket_io_attachments`)).toEqual([]);
});

describe("switched off", () => {
  test("nothing listens, and the screens are told", async () => {
    const off = await Hub.start({ database: a.database, settings: { PRESENCE: "off" } });
    try {
      await expect(Watcher.open(ada.at(off))).rejects.toThrow("404");
      await expect(Watcher.open(ada.at(off), { transport: "polling" })).rejects.toThrow("404");
      expect(await ada.at(off).ask(`{ hub { presence } }`)).toEqual({ hub: { presence: false } });
      expect(await ada.ask(`{ hub { presence } }`)).toEqual({ hub: { presence: true } });
      expect(await ada.at(off).ask(CHOOSE, { shown: true })).toEqual({
        setPresenceShown: { presenceShown: true },
      });
    } finally {
      await off.stop();
    }
  });
});

test("a server that goes down in order is gone for the others at once", async () => {
  const c = await Hub.start({ database: a.database });
  const adas = await opens(ada, open);
  const bos = await opens(bo.at(c), open);
  await sees(adas, open, "Ada Auer", "Bo Beck");
  await c.stop();
  await bos.until(({ closed }) => closed !== null);
  await until(() => adas.named(open).join() === "Ada Auer");
});
