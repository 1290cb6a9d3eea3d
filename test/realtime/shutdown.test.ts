import { once } from "node:events";
import { expect, test } from "@jest/globals";
import pg from "pg";
import { newId, World } from "../factories/world.js";
import { POST, START_TOPIC } from "../support/documents.js";
import { Hub } from "../support/hub.js";
import { eventsAfter, follow, pause, positions, startTopic, until } from "./streams.js";

test("told to end, a server says farewell, answers what it was asked, and leaves with a clean record", async () => {
  const hub = await Hub.start();
  const other = await Hub.start({ database: hub.database });
  try {
    const world = await World.in(hub);
    const placeId = await world.place();
    const ada = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId }] });
    const topicId = await startTopic(ada, await world.channel());
    const { own, round } = await positions(ada, world.roundId);
    const sockets = Array.from({ length: 20 }, () => follow(ada, round));
    await startTopic(ada.at(other), await world.channel());
    for (const socket of sockets) await socket.until(({ events }) => events.length === 2);

    // One request hangs on a lock, another waits for news, a third connection is open and idle.
    const lock = new pg.Client({ connectionString: hub.database.url });
    lock.on("error", () => undefined);
    await lock.connect();
    await lock.query("BEGIN");
    await lock.query("SELECT FROM topic WHERE id = $1 FOR UPDATE", [topicId]);
    const id = newId();
    const posting = ada.ask(POST, { input: { id, topicId, body: "Unter der Tür" } });
    const waiting = eventsAfter(ada, own, 25_000);
    await pause(300);

    const exited = once(hub.process, "exit");
    hub.process.kill("SIGTERM");
    const began = Date.now();
    for (const socket of sockets) await socket.until(({ ended }) => ended !== null);
    const codes = sockets.map(({ ended }) => (ended?.error as { code?: number } | undefined)?.code);
    expect(codes).toEqual(sockets.map(() => 1001));
    await waiting;
    expect(hub.process.exitCode).toBeNull();
    await lock.query("COMMIT");
    await lock.end();
    expect(await posting).toMatchObject({ postMessage: { id, number: 2 } });
    expect(await exited).toEqual([0, null]);
    console.log(`ended ${Date.now() - began} ms after it was told to`);

    // What was answered stands, and whoever was sent away goes on elsewhere, where they stopped.
    const first = sockets[0]!;
    const rest = await eventsAfter(ada.at(other), { ...round, position: first.batches.at(-1)!.to });
    expect(rest.events).toMatchObject([{ message: { id } }]);
    expect(hub.said).not.toMatch(/"level":(50|60)/);
    for (const socket of sockets) await socket.stop();
  } finally {
    await other.stop();
    await hub.stop();
  }
});

test("in the midst of writing: what is done is acknowledged, what is acknowledged is done", async () => {
  const hub = await Hub.start();
  try {
    const world = await World.in(hub);
    const placeId = await world.place();
    const ada = await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId }] });
    const channelId = await world.channel();
    const acknowledged: string[] = [];
    let refused = 0;
    const writers = Array.from({ length: 8 }, async () => {
      for (;;) {
        const id = newId();
        const input = { id, channelId, title: "Thema", messageId: newId(), body: "Text" };
        try {
          await ada.ask(START_TOPIC, { input });
          acknowledged.push(id);
        } catch (error) {
          // No answer at all: the door is closed. An answer that is an error would be the server's fault.
          if ((error as Error).message !== "fetch failed") throw error;
          refused += 1;
          return;
        }
      }
    });
    await until(() => acknowledged.length > 20);
    const exited = once(hub.process, "exit");
    hub.process.kill("SIGTERM");
    await Promise.all(writers);
    expect(await exited).toEqual([0, null]);
    expect(refused).toBe(8);
    const stored = await hub.database.query<{ id: string }>(`SELECT id FROM topic ORDER BY id`);
    expect(stored.map(({ id }) => id)).toEqual(acknowledged.sort());
  } finally {
    await hub.stop();
  }
});
