import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { OutboxRunner, type Transport } from "../../client/src/features/conversations/outbox-runner.js";
import type { Parcel } from "../../client/src/features/conversations/outbox.js";
import { sendParcels } from "../../client/src/features/conversations/send-parcels.js";
import { localStoreOf } from "../../client/src/lib/local-store.js";
import { newId, World } from "../factories/world.js";
import { CuttingProxy } from "../support/cutting-proxy.js";
import { TestDatabase } from "../support/database.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import { logOf, pause } from "./streams.js";

const count = 10_000;
const topics = 5;
/** Power cuts on the way, each at another moment. */
const kills = 4;
/** So many answers after each of them two tabs send the same. */
const inTwoTabs = 500;

/** What a browser keeps for a page, and how much of it: five million characters. */
class BrowserStorage implements Storage {
  readonly #items = new Map<string, string>();
  #keys: string[] | null = null;
  #used = 0;
  most = 0;
  get length(): number {
    return this.#items.size;
  }
  clear(): void {
    for (const key of [...this.#items.keys()]) this.removeItem(key);
  }
  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }
  key(index: number): string | null {
    return (this.#keys ??= [...this.#items.keys()])[index] ?? null;
  }
  removeItem(key: string): void {
    const value = this.#items.get(key);
    if (value === undefined) return;
    this.#used -= key.length + value.length;
    this.#items.delete(key);
    this.#keys = null;
  }
  setItem(key: string, value: string): void {
    this.removeItem(key);
    const size = key.length + value.length;
    if (this.#used + size > 5 * 1024 * 1024) throw new DOMException("full", "QuotaExceededError");
    this.#used += size;
    this.most = Math.max(this.most, this.#used);
    this.#items.set(key, value);
    this.#keys = null;
  }
}

let database: TestDatabase;
let hub: Hub;
let way: CuttingProxy;
let ada: Visitor;
let world: World;
let channelId: string;

beforeAll(async () => {
  // The browser's window, as far as the outbox knows it.
  Object.assign(globalThis, {
    window: { addEventListener: () => undefined, removeEventListener: () => undefined },
  });
  database = await TestDatabase.create();
  hub = await Hub.start({ database });
  way = await CuttingProxy.to(hub.port, { every: 20 });
  world = await World.in(hub);
  ada = await world.person({ name: "Ada Auer", roles: [{ kind: "STAFF" }] });
  channelId = await world.channel();
});
afterAll(async () => {
  await way.close();
  await hub.stop();
  await database.drop();
});

/** The client's own way to the server; offline there is none. */
class Line {
  isOnline = false;
  attempts = 0;
  requests = 0;
  answered = 0;
  readonly #transport: Transport;

  constructor() {
    const link = new HttpLink({ uri: `${way.url}/graphql`, headers: { cookie: ada.cookie } });
    this.#transport = sendParcels(new ApolloClient({ link, cache: new InMemoryCache() }), () => null);
  }

  readonly transport: Transport = {
    send: async (parcels) => {
      if (!this.isOnline) throw new TypeError("no network");
      this.attempts += parcels.length;
      this.requests += 1;
      const refused = await this.#transport.send(parcels);
      this.answered += parcels.length - refused.size;
      return refused;
    },
    failureOf: (error) => this.#transport.failureOf(error),
  };
}

/** What Ada writes on the train: topics begun, then much in each of them, in turn. */
function written(): Parcel[] {
  const ids = Array.from({ length: topics }, newId);
  const begun = ids.map((id, n): Parcel => {
    return { kind: "topic", id, channelId, title: `Thema ${n}`, messageId: newId(), body: "Beitrag 0" };
  });
  const rest = Array.from({ length: count - topics }, (_, n): Parcel => {
    const body = `Beitrag ${n + 1}: Was ich unterwegs noch sagen wollte, bevor die Verbindung wieder da ist.`;
    return { kind: "message", id: newId(), topicId: ids[n % topics]!, body };
  });
  return [...begun, ...rest];
}

test("thousands of messages written offline arrive exactly once and in their order, whatever breaks on the way", async () => {
  const storage = new BrowserStorage();
  const line = new Line();
  const open = (): OutboxRunner => new OutboxRunner(ada.id, localStoreOf(ada.id, storage), line.transport);
  const parcels = written();

  const began = performance.now();
  const train = open();
  for (const parcel of parcels) expect(train.add(parcel)).toBe(true);
  const wrote = performance.now();
  expect(train.get().isKept).toBe(true);
  train.stop();

  // Back at the desk: reloaded after each power cut, and then for a while in two tabs that know nothing of each other.
  line.isOnline = true;
  let [desk, second] = [open(), open()];
  let closesAt = inTwoTabs;
  expect(desk.get().entries.map(({ parcel }) => parcel)).toEqual(parcels);
  for (let killed = 0; desk.get().entries.length > 0; await pause(10)) {
    if (line.answered > closesAt) second.stop();
    if (killed < kills && line.answered > ((killed + 1) * count) / (kills + 1)) {
      killed += 1;
      await hub.kill();
      desk.stop();
      second.stop();
      hub = await Hub.start({ database, settings: { PORT: String(hub.port) } });
      [desk, second] = [open(), open()];
      closesAt = line.answered + inTwoTabs;
    }
    // The live connection is there again within a moment; that wakes the outbox.
    for (const tab of [desk, second]) if (tab.get().sending.size === 0) tab.wake();
  }
  desk.stop();
  second.stop();
  const seconds = (performance.now() - wrote) / 1000;

  expect(await arrived()).toEqual(expected(parcels));
  expect(storage.length).toBe(0);
  const posted = (await logOf(database, `round:${world.roundId}`)).filter(
    ({ kind }) => kind === "message.posted",
  );
  expect(new Set(posted.map(({ payload }) => payload["messageId"])).size).toBe(posted.length);
  console.log(
    `${count} queued sends arrived exactly once in ${seconds.toFixed(1)} s: ${line.attempts} attempts in ${line.requests} requests, ` +
      `${way.lostRequests} requests and ${way.lostAnswers} answers lost, ${kills} kill -9; ` +
      `written in ${((wrote - began) / 1000).toFixed(1)} s, ${Math.round(storage.most / 1024)} K characters kept`,
  );
  expect(way.lostAnswers).toBeGreaterThan(5);
  expect(line.attempts).toBeGreaterThan(count);
}, 600_000);

/** Every topic with its words, as the table has them. */
async function arrived(): Promise<Record<string, string[]>> {
  const rows = await database.query<{ topicId: string; number: number; id: string; body: string }>(
    `SELECT topic_id AS "topicId", number, id, body FROM message ORDER BY topic_id, number`,
  );
  const found: Record<string, string[]> = {};
  for (const { topicId, number, id, body } of rows) {
    const words = (found[topicId] ??= []);
    words.push(`${number} ${id} ${body}`);
  }
  return found;
}

function expected(parcels: readonly Parcel[]): Record<string, string[]> {
  const wanted: Record<string, string[]> = {};
  for (const parcel of parcels) {
    const [topicId, id] =
      parcel.kind === "topic" ? [parcel.id, parcel.messageId] : [parcel.topicId, parcel.id];
    const words = (wanted[topicId] ??= []);
    words.push(`${words.length + 1} ${id} ${parcel.body}`);
  }
  return wanted;
}
