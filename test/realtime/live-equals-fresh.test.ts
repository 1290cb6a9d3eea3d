import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { RoleKind } from "../../server/src/kernel/actor.js";
import { newId, World } from "../factories/world.js";
import { DELETE, EDIT, MARK_READ, START_TOPIC } from "../support/documents.js";
import { Hub } from "../support/hub.js";
import type { Visitor } from "../support/person.js";
import { Screen } from "./screen.js";
import { until } from "./streams.js";

const RENAME = `mutation ($id: ID!, $title: String!) { renameTopic(id: $id, title: $title) { id } }`;
const RESOLVE = `mutation ($id: ID!) { resolveTopic(id: $id) { id } }`;
const REOPEN = `mutation ($id: ID!) { reopenTopic(id: $id) { id } }`;
const CREATE = `mutation ($input: CreateChannelInput!) { createChannel(input: $input) { id } }`;
const CHANGE = `mutation ($input: ChangeChannelInput!) { changeChannel(input: $input) { id } }`;
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
const END_ROLE = `mutation ($id: ID!) { endRole(id: $id) { id } }`;

/** Sequences in a run of all tests; more with the environment's LIVE_FRESH_RUNS, one again with LIVE_FRESH_SEED. */
const runs = Number(process.env["LIVE_FRESH_RUNS"] ?? 150);
const seed = Number(process.env["LIVE_FRESH_SEED"] ?? Date.now() % 2_147_483_647);

const deeds = [
  ...["post", "post", "post", "post", "edit", "edit", "edit", "delete", "delete", "read", "read", "read"],
  ...[
    "start",
    "rename",
    "resolve",
    "reopen",
    "react",
    "react",
    "quote",
    "create",
    "change",
    "grant",
    "end",
    "browse",
  ],
] as const;
type Deed = (typeof deeds)[number];

interface Step {
  deed: Deed;
  /** Who does it, and to what: taken modulo what there is. */
  who: number;
  what: number;
  /** What is said or chosen. */
  how: number;
  /** Does not wait for its answer before the next step. */
  isHasty: boolean;
  /** How many steps later the answer comes through. */
  lag: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom(...deeds),
  who: fc.nat(99),
  what: fc.nat(99),
  how: fc.nat(99),
  isHasty: fc.boolean(),
  lag: fc.nat(4),
});

let a: Hub;
let b: Hub;
const told = { steps: 0, refused: 0, reloads: 0 };

beforeAll(async () => {
  a = await Hub.start();
  b = await Hub.start({ database: a.database });
});
afterAll(async () => {
  await b.stop();
  await a.stop();
});

/** A small network in which several people act and look on. */
class Network {
  readonly channels: string[] = [];
  readonly topics: string[] = [];
  readonly messages: { id: string; author: Visitor }[] = [];
  /** Roles that come and go. */
  readonly grants: string[] = [];
  readonly places: string[] = [];
  people: Visitor[] = [];
  screens: Screen[] = [];
  #spare!: Visitor;
  #count = 0;

  constructor(readonly world: World) {}

  static async found(): Promise<Network> {
    const world = await World.in(a);
    const network = new Network(world);
    const [here, there] = [await world.place(), await world.place()];
    network.places.push(here, there);
    const wishes: { kind: RoleKind; placeId?: string }[][] = [
      [{ kind: "STAFF" }],
      [{ kind: "PROJECT_LEAD", placeId: here }],
      [{ kind: "FACILITATOR", placeId: here }],
      [{ kind: "STEERING_GROUP" }],
    ];
    for (const roles of wishes) network.people.push(await world.person({ roles }));
    network.#spare = await world.person({ roles: [{ kind: "FUNDER" }] });
    network.channels.push(
      await world.channel({ audience: "NETWORK" }),
      await world.channel({ audience: "TEAMS" }),
      await world.channel({ audience: "PLACE", placeId: here }),
    );
    // Half of them at one server, half at the other.
    network.screens = await Promise.all(
      network.people.map((who, n) => Screen.open(n % 2 ? who.at(b) : who, world.roundId)),
    );
    return network;
  }

  /** Does it, and answers with what is to be let through to the screen later. */
  async do({ deed, who: whoIndex, what, how }: Step): Promise<() => void> {
    const n = whoIndex % this.people.length;
    const who = how % 2 ? this.people[n]! : this.people[n]!.at(b);
    const screen = this.screens[n]!;
    const topic = this.topics[what % this.topics.length];
    const message = this.messages[what % this.messages.length];
    const nothing = (): void => undefined;
    const roundId = this.world.roundId;
    switch (deed) {
      case "start": {
        const [id, messageId] = [newId(), newId()];
        const channelId = this.channels[what % this.channels.length]!;
        const body = this.words(how);
        await who.ask(START_TOPIC, {
          input: { id, channelId, title: `Thema ${++this.#count}`, messageId, body },
        });
        this.topics.push(id);
        this.messages.push({ id: messageId, author: who });
        return nothing;
      }
      case "post": {
        if (!topic) return nothing;
        const id = newId();
        const arrive = await screen.post({ id, topicId: topic, body: this.words(how) });
        this.messages.push({ id, author: who });
        return arrive;
      }
      case "edit": {
        if (!message) return nothing;
        const { author, id } = message;
        const { message: held } = await author.ask<{ message: { version: number } }>(
          `query ($id: ID!) { message(id: $id) { version } }`,
          { id },
        );
        await author.ask(EDIT, { id, body: this.words(how), version: held.version });
        return nothing;
      }
      case "delete":
        if (message) await (how % 3 ? message.author : who).ask(DELETE, { id: message.id, reason: "Weil" });
        return nothing;
      case "react": {
        const kinds = ["THANKS", "AGREE"];
        const sign = how % 4 ? "react" : "unreact";
        const document = `mutation ($id: ID!, $kind: ReactionKind!) { ${sign}(messageId: $id, kind: $kind) { id } }`;
        if (message) await who.ask(document, { id: message.id, kind: kinds[how % 2] });
        return nothing;
      }
      case "quote": {
        if (!message) return nothing;
        const find = `query ($id: ID!) { message(id: $id) { topic { id } } }`;
        const found = await who.ask<{ message: { topic: { id: string } } }>(find, { id: message.id });
        const id = newId();
        const topicId = found.message.topic.id;
        const arrive = await screen.post({ id, topicId, body: this.words(how), quotedId: message.id });
        this.messages.push({ id, author: who });
        return arrive;
      }
      case "read":
        if (topic) await who.ask(MARK_READ, { topicId: topic, upTo: how % 12 });
        return nothing;
      case "rename":
        if (topic) await this.people[0]!.ask(RENAME, { id: topic, title: `Anders ${++this.#count}` });
        return nothing;
      case "resolve":
        if (topic) await who.ask(RESOLVE, { id: topic });
        return nothing;
      case "reopen":
        if (topic) await who.ask(REOPEN, { id: topic });
        return nothing;
      case "create": {
        const id = newId();
        const audience = ["NETWORK", "TEAMS", "STAFF"][how % 3];
        const input = { id, roundId, name: `kanal-${++this.#count}`, description: "Neu", audience };
        await this.people[0]!.ask(CREATE, { input });
        this.channels.push(id);
        return nothing;
      }
      case "change": {
        const id = this.channels[what % this.channels.length];
        const change = how % 3 ? { description: `Anders ${++this.#count}` } : { archived: how % 2 === 0 };
        await this.people[0]!.ask(CHANGE, { input: { id, ...change } });
        return nothing;
      }
      case "grant": {
        const person = this.people[1 + (what % 3)]!;
        const kind = (["TEAM_MEMBER", "FACILITATOR"] as const)[how % 2]!;
        const input = { roundId, personId: person.id, kind, placeId: this.places[how % 3 ? 1 : 0] };
        const { grantRole } = await this.people[0]!.ask<{ grantRole: { id: string } }>(GRANT, { input });
        // Whoever holds it already keeps it, and everybody keeps the role they came with.
        const isOwn = kind === "FACILITATOR" && person === this.people[2] && input.placeId === this.places[0];
        if (!isOwn) this.grants.push(grantRole.id);
        return nothing;
      }
      case "end": {
        const id = this.grants[what % this.grants.length];
        if (id) await this.people[0]!.ask(END_ROLE, { id });
        return nothing;
      }
      default:
        return screen.browse();
    }
  }

  words(how: number): string {
    const called = this.people[how % this.people.length]!;
    const calls = [
      "",
      "",
      ` [@Jemand](person:${called.id})`,
      ` [@Ort](place:${this.places[how % 2]!})`,
      " [@alle hier](all:here)",
      ` [@Jemand](person:${this.people[3]!.id}) und [@Ort](place:${this.places[0]!})`,
    ];
    return `Satz ${++this.#count}${calls[how % calls.length]!}`;
  }

  /** Until everybody has heard of something that comes after everything else. */
  async settle(): Promise<void> {
    for (let isCalm = false; !isCalm;) {
      for (const screen of this.screens) await screen.view();
      const before = this.screens.map(({ rosters, reloads }) => ({ rosters, reloads }));
      const input = { roundId: this.world.roundId, kind: "STEERING_GROUP", personId: this.#spare.id };
      const { grantRole } = await this.people[0]!.ask<{ grantRole: { id: string } }>(GRANT, { input });
      await this.people[0]!.ask(END_ROLE, { id: grantRole.id });
      // Who loads afresh meanwhile may find it there already: then once more.
      const hasReloaded = (screen: Screen, n: number): boolean => screen.reloads > before[n]!.reloads;
      const hasHeard = (screen: Screen, n: number): boolean => screen.rosters >= before[n]!.rosters + 2;
      const isOver = (screen: Screen, n: number): boolean =>
        screen.failure !== undefined || hasReloaded(screen, n) || hasHeard(screen, n);
      await until(() => this.screens.every(isOver));
      isCalm = !this.screens.some(hasReloaded);
    }
    for (const screen of this.screens) await until(() => screen.hasReadOwnStream());
  }

  async close(): Promise<void> {
    await Promise.all(this.screens.map((screen) => screen.close()));
  }
}

async function live(steps: readonly Step[]): Promise<void> {
  const network = await Network.found();
  try {
    // A topic to begin with: most steps speak of one.
    await network.do({ deed: "start", who: 1, what: 0, how: 0, isHasty: false, lag: 0 });
    const hasty: Promise<void>[] = [];
    const late: { due: number; arrive: () => void }[] = [];
    for (const [index, one] of steps.entries()) {
      const doing = network.do(one).then(
        (arrive) => {
          late.push({ due: index + one.lag, arrive });
        },
        (error: Error) => {
          told.refused += 1;
          // Whoever may not do it is told so; anything else is a fault.
          if (/INTERNAL|HTTP 5|fetch failed/.test(error.message)) throw error;
        },
      );
      if (one.isHasty) hasty.push(doing);
      else await doing;
      for (const { arrive } of late.filter(({ due }) => due === index)) arrive();
    }
    await Promise.all(hasty);
    for (const { arrive } of late.filter(({ due }) => due >= steps.length)) arrive();
    await network.settle();
    for (const screen of network.screens) {
      expect(screen.failure).toBeUndefined();
      expect(await screen.view()).toEqual(await screen.fresh());
      told.reloads += screen.reloads;
    }
    told.steps += steps.length;
  } finally {
    await network.close();
  }
}

test(
  "whatever people do, everybody's live view is what they would see if they loaded everything afresh",
  async () => {
    console.log(`${runs} sequences, LIVE_FRESH_SEED=${seed}`);
    const property = fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), live);
    await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
    console.log(`${told.steps} steps, ${told.refused} of them refused, ${told.reloads} reloads`);
  },
  Math.max(240_000, runs * 3_000),
);
