import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { WebSocket } from "ws";
import { newId, World } from "../factories/world.js";
import { POSITIONS, START_TOPIC } from "../support/documents.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import { until } from "./streams.js";

// A telephone in a tunnel: its connection stands, and takes nothing.

const EVENTS = `subscription ($stream: ID!, $after: String!) { events(stream: $stream, after: $after) {
  from to resync events { ... on MessageEvent { message { number body } } } } }`;
const messages = 1_500;

let hub: Hub;
let world: World;
beforeAll(async () => {
  hub = await Hub.start();
  world = await World.in(hub);
});
afterAll(() => hub.stop());

interface Said {
  number: number;
  body: string;
}

/** A reader who can stop taking what comes. */
class Reader {
  readonly heard: Said[] = [];
  readonly cursors: { from: string; to: string }[] = [];
  readonly #socket: WebSocket;

  constructor(who: Visitor, stream: string, after: string) {
    const url = `${hub.url.replace("http", "ws")}/graphql`;
    const headers = { cookie: who.cookie, origin: hub.url };
    this.#socket = new WebSocket(url, "graphql-transport-ws", { headers });
    this.#socket.on("open", () => this.#send({ type: "connection_init" }));
    this.#socket.on("message", (data: Buffer) => {
      const { type, payload } = JSON.parse(data.toString()) as { type: string; payload: never };
      if (type === "connection_ack")
        this.#send({ id: "1", type: "subscribe", payload: { query: EVENTS, variables: { stream, after } } });
      if (type === "next") this.#hear(payload);
    });
  }

  stopReading(): void {
    this.#socket.pause();
  }

  goOn(): void {
    this.#socket.resume();
  }

  close(): void {
    this.#socket.terminate();
  }

  #hear({ data }: { data: { events: { from: string; to: string; events: { message?: Said }[] } } }): void {
    const { from, to, events } = data.events;
    this.cursors.push({ from, to });
    this.heard.push(...events.flatMap(({ message }) => message ?? []));
  }

  #send(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }
}

/** Megabytes; NaN where the system does not tell. */
function memoryOf(pid: number | undefined): number {
  const status = `/proc/${pid}/status`;
  const match = existsSync(status) && /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8"));
  return Number((match && match[1]) || NaN) / 1024;
}

test("whoever reads slowly keeps nobody waiting, and misses nothing", async () => {
  const author = await world.person({ roles: [{ kind: "STAFF" }] });
  const channelId = await world.channel();
  const topicId = newId();
  await author.ask(START_TOPIC, {
    input: { id: topicId, channelId, title: "Lang", messageId: newId(), body: "Anfang" },
  });
  const { round } = await author.ask<{ round: { stream: string; position: string } }>(POSITIONS, {
    roundId: world.roundId,
  });
  const slow = new Reader(await world.person({ roles: [{ kind: "STAFF" }] }), round.stream, round.position);
  const quick = new Reader(await world.person({ roles: [{ kind: "STAFF" }] }), round.stream, round.position);
  await say(author.id, topicId, round.stream, 1, 2);
  await until(() => slow.heard.length === 1 && quick.heard.length === 1);

  slow.stopReading();
  const before = memoryOf(hub.process.pid);
  for (let first = 2; first <= messages; first += 50) {
    await say(author.id, topicId, round.stream, first, Math.min(first + 50, messages + 1));
    await until(() => quick.heard.length >= Math.min(first + 49, messages));
  }
  expect(slow.heard.length).toBeLessThan(messages);
  console.log(
    `the server took ${(memoryOf(hub.process.pid) - before).toFixed(0)} MB more for 30 MB not read`,
  );

  slow.goOn();
  await until(() => slow.heard.length >= messages, 30_000);
  for (const reader of [slow, quick]) {
    expect(reader.heard.map(({ number }) => number)).toEqual(
      Array.from({ length: messages }, (_, n) => n + 2),
    );
    // Each batch begins where the one before has ended.
    const begun = reader.cursors.slice(1).map(({ from }) => from);
    expect(begun).toEqual(reader.cursors.slice(0, -1).map(({ to }) => to));
  }
  slow.close();
  quick.close();
});

/** As `postMessage` leaves them: the nth to the one before `end`, after the first of the topic. */
async function say(authorId: string, topicId: string, stream: string, n: number, end: number): Promise<void> {
  await hub.database.query(
    `WITH said AS (
       INSERT INTO message (id, topic_id, number, author_id, body, posted_at)
       SELECT gen_random_uuid(), $1, n + 1, $2, repeat('Satz ' || n || ' ', 2000), now()
       FROM generate_series($3::int, $4::int - 1) AS n RETURNING id, number),
     moved AS (UPDATE topic SET last_number = $4 WHERE id = $1),
     counted AS (
       UPDATE counter SET last_seq = last_seq + $4 - $3 WHERE stream = $5 RETURNING last_seq - ($4 - $3) AS before),
     noted AS (
       INSERT INTO event (stream, seq, kind, audience, payload)
       SELECT $5, before + number - $3, 'message.posted', 'network', jsonb_build_object('messageId', id)
       FROM said, counted)
     SELECT 1`,
    [topicId, authorId, n, end, stream],
  );
  await hub.database.query(`SELECT pg_notify('hub_log', $1)`, [stream]);
}
