import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { WebSocket } from "ws";
import { World } from "../factories/world.js";
import { startTopic } from "../realtime/streams.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import { Watcher } from "../support/watcher.js";
import { betrayalIn, send } from "./raw.js";

let hub: Hub;
let world: World;
let ada: Visitor;
let topicId: string;

beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "STAFF" }] });
  topicId = await startTopic(ada, await world.channel());
});
afterAll(() => hub.stop());

const stillServes = async (): Promise<void> => {
  const window = (await Watcher.open(ada)).watches(topicId);
  await window.until(({ told }) => told.has(topicId));
  window.leaves();
  expect(hub.process.exitCode).toBeNull();
};

test("one session holds twenty windows, by either way, not more; a closed one makes room", async () => {
  const open: Watcher[] = [];
  for (let n = 0; n < 20; n++)
    open.push(await Watcher.open(ada, { transport: n % 2 ? "polling" : "websocket" }));
  await expect(Watcher.open(ada)).rejects.toThrow("429");
  await expect(Watcher.open(ada, { transport: "polling" })).rejects.toThrow("429");
  const bo = await world.person({ roles: [{ kind: "STAFF" }] });
  open.push(await Watcher.open(bo));

  open.shift()?.leaves();
  let again: Watcher | null = null;
  for (let tries = 0; tries < 50 && !again; tries++) again = await Watcher.open(ada).catch(() => null);
  expect(again).not.toBeNull();
  again?.leaves();
  for (const window of open) window.leaves();
});

test("twenty at most are let in, even when all knock at once", async () => {
  const bo = await world.person({ roles: [{ kind: "STAFF" }] });
  const knocks = await Promise.all(Array.from({ length: 40 }, () => Watcher.open(bo).catch(() => null)));
  const open = knocks.filter((window) => window !== null);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(open.filter(({ closed }) => closed === null).length).toBe(20);
  for (const window of open) window.leaves();
});

test.each(["websocket", "polling"] as const)(
  "who says too much over %s is shown the door",
  async (transport) => {
    const big = await Watcher.open(ada, { transport });
    big.says("watch", "x".repeat(3_000));
    await big.until(({ closed }) => closed !== null);
    await stillServes();
  },
);

test("who says too often is shown the door", async () => {
  const loud = await Watcher.open(ada);
  for (let n = 0; n < 200; n++) loud.says("typing");
  await loud.until(({ closed }) => closed !== null);
  await stillServes();
});

test("what makes no sense is passed over", async () => {
  const window = await Watcher.open(ada);
  const odd = [undefined, null, 7, {}, [], "x", { topicId }, topicId.toUpperCase(), `${topicId}'`, true];
  for (const words of odd) window.says("watch", words);
  window.says("away", { away: true });
  window.says("here", topicId, 99, []);
  window.says("gone", "x");
  window.watches(topicId);
  await window.until(({ told }) => told.has(topicId));
  expect(window.told.get(topicId)).toMatchObject({ count: 1, people: [{ name: "Ada Auer" }] });
  window.leaves();
});

test("frames that are none end the connection, and nothing else", async () => {
  const frames = [
    "",
    "9",
    "4",
    "42",
    "42[",
    `42["watch"`,
    "40/elsewhere,",
    "2probe",
    "451-[]",
    Buffer.alloc(64, 1),
  ];
  for (const frame of frames) {
    const socket = new WebSocket(`ws://127.0.0.1:${hub.port}/presence/?EIO=4&transport=websocket`, {
      headers: { cookie: ada.cookie, origin: hub.url },
    });
    socket.on("error", () => undefined);
    await new Promise((resolve) => socket.once("message", resolve));
    socket.send("40");
    socket.send(frame);
    await new Promise((resolve) => setTimeout(resolve, 40));
    socket.terminate();
  }
  await stillServes();
});

test("answers to requests that are none betray nothing", async () => {
  const headers = { cookie: ada.cookie, origin: hub.url };
  for (const query of [
    "",
    "?EIO=4",
    "?EIO=3&transport=polling",
    "?EIO=4&transport=telepathy",
    "?sid=x&EIO=4&transport=polling",
  ]) {
    for (const method of ["GET", "POST", "PUT", "OPTIONS"]) {
      const { status, body } = await send(hub, { method, path: `/presence/${query}`, headers });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(betrayalIn(body)).toBeNull();
    }
  }
});
