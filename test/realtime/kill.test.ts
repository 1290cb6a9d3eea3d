import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { judge } from "../../client/src/lib/live/stream-position.js";
import { newId, World } from "../factories/world.js";
import { TestDatabase, type Way } from "../support/database.js";
import { POST } from "../support/documents.js";
import { ask, Keeper } from "../support/embedded-keeper.js";
import { Hub } from "../support/hub.js";
import type { Batch, Visitor } from "../support/person.js";
import {
  eventsAfter,
  logOf,
  pause,
  type Place,
  positions,
  quantile,
  seqOf,
  startTopic,
  until,
} from "./streams.js";

const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
const FOLLOW = `subscription ($stream: ID!, $after: String!) {
  events(stream: $stream, after: $after) { stream from to resync events { __typename seq } } }`;
const SNAPSHOT = `query ($id: ID!) { round(id: $id) { position unread { topic { id lastNumber } } channels { id } } }`;

/** More with the environment's KILLS and CRASHES. */
const kills = Number(process.env["KILLS"] ?? 20);
const crashes = Number(process.env["CRASHES"] ?? 3);

let folder: string;
let keeper: Keeper;
let admin: NonNullable<Awaited<ReturnType<Keeper["up"]>>["admin"]>;
let database: TestDatabase;
let hubs: [Hub, Hub];
const ended: Hub[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "lernnetz-kill-"));
  keeper = Keeper.start(path.join(folder, "data"));
  const up = await keeper.up();
  admin = up.admin!;
  database = TestDatabase.at(up.connection as Way, up.connection!.database!);
  const first = await Hub.start({ database });
  hubs = [first, await Hub.start({ database })];
});
afterAll(async () => {
  isOver = true;
  for (const listener of Listener.all) void listener.stop();
  for (const hub of hubs) await hub.stop();
  await database.pool.end();
  await keeper.end();
  await rm(folder, { recursive: true, force: true });
});

/** Somebody who goes on listening whatever happens, now here, now there, from where they stopped. */
class Listener {
  static readonly all: Listener[] = [];
  readonly heard: number[] = [];
  cursor: string;
  interruptions = 0;
  fault: unknown;
  #isOver = false;
  #end: () => void = () => undefined;
  readonly #listening: Promise<void>;

  constructor(
    readonly who: Visitor,
    private readonly from: Place,
    private readonly way: "socket" | "poll",
    private turn: number,
  ) {
    this.cursor = from.position;
    Listener.all.push(this);
    this.#listening = this.#listen();
  }

  stop(): Promise<void> {
    this.#isOver = true;
    this.#end();
    return this.#listening;
  }

  async #listen(): Promise<void> {
    while (!this.#isOver) {
      const who = this.who.at(hubs[this.turn++ % 2]!);
      await (this.way === "socket" ? this.#overSocket(who) : this.#byPolling(who)).catch(() => undefined);
      this.interruptions += 1;
      if (!this.#isOver) await pause(100);
    }
  }

  async #overSocket(who: Visitor): Promise<void> {
    const client = who.connect();
    this.#end = () => void client.dispose();
    const variables = { stream: this.from.stream, after: this.cursor };
    try {
      for await (const { data, errors } of client.iterate<{ events: Batch }>({ query: FOLLOW, variables })) {
        if (errors || !data) return;
        if (!this.#take(data.events)) return;
      }
    } finally {
      await client.dispose();
    }
  }

  async #byPolling(who: Visitor): Promise<void> {
    while (
      !this.#isOver &&
      this.#take(await eventsAfter(who, { ...this.from, position: this.cursor }, 2_000))
    );
  }

  #take(batch: Batch): boolean {
    const verdict = judge(this.cursor, batch);
    if (verdict === "reload") this.fault ??= batch;
    if (verdict === "apply") {
      this.cursor = batch.to;
      this.heard.push(...batch.events.map(({ seq }) => seq as number));
    }
    return verdict === "apply" || verdict === "seen";
  }
}

const acknowledged = new Set<string>();
let tries = 0;
let isOver = false;

/** Says one thing after the other, each under one id until somebody has acknowledged it. */
async function writes(who: Visitor, topicId: string, turn: number): Promise<void> {
  while (!isOver) {
    const id = newId();
    for (let isSaid = false; !isSaid; turn++) {
      tries += 1;
      const input = { id, topicId, body: `Satz ${id}` };
      isSaid = await who
        .at(hubs[turn % 2]!)
        .send<{ postMessage: { id: string } }>(POST, { input })
        .then(
          ({ data }) => data?.postMessage.id === id,
          () => false,
        );
      if (!isSaid && isOver && hubs.every(({ process: { exitCode } }) => exitCode !== null)) return;
      if (!isSaid) await pause(50);
    }
    acknowledged.add(id);
    await pause(20);
  }
}

/** Asks and hangs up before the answer is there, which must harm nobody. */
async function isImpatient(who: Visitor): Promise<void> {
  for (let n = 0; !isOver; n++) {
    await fetch(`${hubs[n % 2]!.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: who.cookie },
      body: JSON.stringify({ query: SNAPSHOT, variables: { id: world.roundId } }),
      signal: AbortSignal.timeout(5 + (n % 40)),
    }).catch(() => undefined);
    await pause(30);
  }
}

let world: World;

async function killServer(n: number): Promise<number> {
  const index = n % 2;
  const victim = hubs[index]!;
  const began = Date.now();
  await victim.kill();
  ended.push(victim);
  hubs[index] = await Hub.start({ database, settings: { PORT: String(victim.port) } });
  return Date.now() - began;
}

async function crashDatabase(): Promise<number> {
  const [row] = await ask<{ file: string }>(admin, `SELECT pg_read_file('postmaster.pid') AS file`);
  const before = acknowledged.size;
  const began = Date.now();
  process.kill(Number.parseInt(row!.file, 10), "SIGKILL");
  await pause(50);
  const atCrash = acknowledged.size;
  expect(atCrash).toBeGreaterThanOrEqual(before);
  await keeper.hears("crashed", ++crashed);
  const said = acknowledged.size;
  await until(() => acknowledged.size > said + 5, 60_000);
  return Date.now() - began;
}
let crashed = 0;

test("servers and the database are killed under load: nothing acknowledged is lost, nothing doubled, no number missing", async () => {
  world = await World.in(hubs[0]);
  const placeId = await world.place();
  const people = {
    staff: await world.person({ roles: [{ kind: "STAFF" }] }),
    lead: await world.person({ roles: [{ kind: "PROJECT_LEAD", placeId }] }),
    moderator: await world.person({ roles: [{ kind: "FACILITATOR", placeId }] }),
    steering: await world.person({ roles: [{ kind: "STEERING_GROUP" }] }),
  };
  const { staff, lead, moderator, steering } = people;
  const topics = [
    await startTopic(staff, await world.channel()),
    await startTopic(staff, await world.channel({ audience: "TEAMS" })),
    await startTopic(lead, await world.channel({ audience: "PLACE", placeId })),
  ] as const;
  const { round } = await positions(staff, world.roundId);
  const reads = new Map<Visitor, string[]>([
    [staff, ["round", "network", "teams", "staff"]],
    [lead, ["round", "network", `place:${placeId}`]],
    [moderator, ["round", "network", "teams", `place:${placeId}`]],
    [steering, ["round"]],
  ]);
  const listeners = [...reads.keys()].flatMap((who, n) => [
    new Listener(who, round, "socket", n),
    new Listener(who, round, "socket", n + 1),
    new Listener(who, round, "poll", n),
  ]);
  const busy = [
    writes(staff, topics[0], 0),
    writes(lead, topics[0], 1),
    writes(moderator, topics[1], 0),
    writes(staff, topics[1], 1),
    writes(lead, topics[2], 0),
    writes(moderator, topics[2], 1),
    isImpatient(staff),
    isImpatient(lead),
  ];
  await until(() => acknowledged.size > 20);

  const restarts: number[] = [];
  const recoveries: number[] = [];
  try {
    for (let n = 0; n < kills; n++) {
      restarts.push(await killServer(n));
      await pause(250);
    }
    for (let n = 0; n < crashes; n++) {
      recoveries.push(await crashDatabase());
      await pause(1_000);
    }
    // Servers end when they are killed, and for no other reason.
    for (const { process: server, said } of hubs) {
      if (server.exitCode !== null || server.signalCode !== null)
        throw new Error(`A server has ended:\n${said}`);
    }
  } finally {
    isOver = true;
    await Promise.all(busy);
  }
  // Of this everybody hears, and it comes after everything else.
  const input = { roundId: world.roundId, kind: "FUNDER", personId: steering.id };
  await staff.at(hubs[0]).ask(GRANT, { input });

  const log = (await logOf(database, round.stream)).filter(({ seq }) => seq > seqOf(round.position));
  const last = log.at(-1)!.seq;
  await until(
    () => listeners.every(({ heard, fault }) => fault !== undefined || heard.at(-1) === last),
    30_000,
  );
  await Promise.all(listeners.map((listener) => listener.stop()));

  // What was acknowledged is there, once; and nothing else is.
  const stored = await database.query<{ id: string; body: string }>(
    `SELECT id, body FROM message WHERE body LIKE 'Satz %'`,
  );
  expect(stored.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
  expect(stored.filter(({ id, body }) => body !== `Satz ${id}`)).toEqual([]);
  const posted = (await logOf(database, round.stream)).flatMap(({ kind, payload }) =>
    kind === "message.posted" ? [String(payload["messageId"])] : [],
  );
  expect(new Set(posted).size).toBe(posted.length);
  expect(posted).toHaveLength(acknowledged.size + topics.length);

  // No number is missing, anywhere.
  const gaps = await database.query(
    `SELECT stream AS what FROM counter WHERE last_seq <> (SELECT count(*) FROM event WHERE event.stream = counter.stream)
     UNION ALL SELECT stream FROM event GROUP BY stream HAVING max(seq) <> count(*) OR min(seq) <> 1
     UNION ALL SELECT id::text FROM topic WHERE last_number <> (SELECT count(*) FROM message WHERE topic_id = topic.id)
     UNION ALL SELECT topic_id::text FROM message GROUP BY topic_id HAVING max(number) <> count(*) OR min(number) <> 1`,
  );
  expect(gaps).toEqual([]);

  // Everybody has heard exactly what they may, each thing once, in order.
  for (const { who, heard, fault } of listeners) {
    const audiences = [...reads.get(who)!, `person:${who.id}`];
    expect(fault).toBeUndefined();
    expect(heard).toEqual(log.filter(({ audience }) => audiences.includes(audience)).map(({ seq }) => seq));
  }

  expect(ended.map(({ process: { signalCode } }) => signalCode)).toEqual(ended.map(() => "SIGKILL"));
  const inTheMedian = kills > 0 ? ` (back after ${quantile(restarts, 0.5)} ms in the median)` : "";
  const interruptions = listeners.reduce((sum, listener) => sum + listener.interruptions, 0);
  console.log(
    `${kills} servers killed${inTheMedian}, ` +
      `${crashes} crashes of the database (writing again after ${recoveries.join(", ")} ms); ` +
      `${acknowledged.size} messages acknowledged in ${tries} tries, 0 lost, 0 doubled, 0 gaps; ` +
      `${listeners.length} listeners, ${interruptions} interruptions, each identical to the log`,
  );
}, 400_000);
