import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildSchema, getNamedType, type GraphQLObjectType } from "graphql";
import { Hub } from "../support/hub.js";
import { KnownIds } from "./fuzz/known-ids.js";
import { type Operation, Operations } from "./fuzz/operations.js";
import { callers } from "./matrix/columns.js";
import { Stage } from "./matrix/stage.js";
import { rooms } from "./matrix/rooms.js";
import { betrayalIn, type Raw, send } from "./raw.js";

// Every operation with arguments nobody meant. FUZZ_SEED asks for the same again, `npm run fuzz` for far more.
const requests = Number(process.env["FUZZ_REQUESTS"] ?? 20_000);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);
const atOnce = 12;
/** These end accounts and sessions of those who ask: all together, when everything else has been asked. */
const farewells = ["deactivatePerson", "endSession", "signOut"];
const schema = buildSchema(
  readFileSync(path.resolve(import.meta.dirname, "../../server/schema.graphql"), "utf8"),
);
const fields = ["Query", "Mutation"].flatMap((root) =>
  Object.values((schema.getType(root) as GraphQLObjectType).getFields()).map((field) => ({ root, field })),
);

const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
const known = new KnownIds();
const operations = new Operations(known);
/** What came of each operation: codes of refusals, or that it was served. */
const asked = new Map<string, Set<string>>();
const spent = new Map<string, number>();
let hub: Hub;
let stage: Stage;

beforeAll(async () => {
  hub = await Hub.start();
  stage = await Stage.set(hub);
  const { room, place, people, roundId, foreignRoundId } = stage;
  const inRooms = (key: "channelId" | "topicId" | "messageId") => rooms.map((name) => room[name][key]);
  known.learn("channel", inRooms("channelId"));
  known.learn("topic", inRooms("topicId"));
  known.learn("message", [...inRooms("messageId"), stage.editedId, stage.deletedId]);
  known.learn("place", Object.values(place));
  known.learn("person", callers.map((who) => people[who].id).filter(Boolean));
  known.learn("round", [roundId, foreignRoundId]);
  known.learn("role", Object.values(stage.role));
  known.learn("invitation", Object.values(stage.invitation));
  known.learn("stream", [`round:${roundId}`, `person:${people.member.id}`]);
});
afterAll(async () => {
  agent.destroy();
  await hub.stop();
});

test(
  "whatever is asked, the server answers in order and lives",
  async () => {
    const usual = fields.filter(({ field }) => !farewells.includes(field.name));
    await ask(usual, requests);
    expect(hub.process.exitCode).toBeNull();
    expect(hub.said).not.toContain("request failed");
    const dearest = [...spent].toSorted(([, a], [, b]) => b - a).slice(0, 3);
    process.stderr.write(
      `fuzz: ${requests} requests, FUZZ_SEED=${seed}; longest: ${dearest.map(([name, ms]) => `${name} ${Math.round(ms / 1000)} s`).join(", ")}\n`,
    );
  },
  30 * requests + 120_000,
);

test("so it does when people leave, too", async () => {
  await ask(
    fields.filter(({ field }) => farewells.includes(field.name)),
    240,
  );
  expect(hub.said).not.toContain("request failed");
});

test("the server still serves, and every operation was reached", async () => {
  const newcomer = await stage.world.person({ roles: [{ kind: "STAFF" }] });
  expect(await newcomer.ask(`{ viewer { language } }`)).toMatchObject({ viewer: {} });
  expect(fields.map(({ field }) => field.name).filter((name) => !asked.has(name))).toEqual([]);
  // Some of it was even let through: what is refused at the door tests the door only.
  const served = fields.filter(({ field }) => asked.get(field.name)?.has("served"));
  expect(served.length).toBeGreaterThan(fields.length / 3);
});

/** So many requests, some at once, by everybody there is. */
async function ask(some: typeof fields, count: number): Promise<void> {
  const operation = fc.oneof(...some.map(({ root, field }) => operations.of(root, field)));
  const who = fc.constantFrom(...callers, "staff" as const, "staff" as const);
  const round = fc.array(fc.tuple(operation, who), { minLength: atOnce, maxLength: atOnce });
  const property = fc.asyncProperty(round, async (wishes) => {
    await Promise.all(wishes.map(([one, caller]) => tell(one, stage.people[caller].cookie)));
  });
  await fc.assert(property, {
    numRuns: Math.ceil(count / atOnce),
    seed,
    // What went before is part of what went wrong: a smaller request alone would not show it.
    endOnFailure: true,
  });
}

async function tell({ name, body }: Operation, cookie: string): Promise<void> {
  const began = performance.now();
  const answer = await send(hub, { headers: { "content-type": "application/json", cookie }, body, agent });
  spent.set(name, (spent.get(name) ?? 0) + performance.now() - began);
  expectInOrder(answer, body);
  const code = /"code":"(\w+)"/.exec(answer.body)?.[1] ?? "served";
  asked.set(name, (asked.get(name) ?? new Set()).add(code));
  if (code === "served") learn(name, answer.body);
}

/** Whatever an operation makes or finds can be spoken of from now on. */
function learn(name: string, body: string): void {
  const { data } = JSON.parse(body) as { data: Record<string, unknown> };
  const { type } = fields.find(({ field }) => field.name === name)!.field;
  for (const value of [data[name]].flat()) {
    const id = (value as { id?: unknown } | null)?.id;
    if (typeof id === "string") known.learn(getNamedType(type).name, [id]);
  }
}

function expectInOrder({ status, body }: Raw, sent: string): void {
  const fault =
    status >= 500 || body.includes('"INTERNAL"')
      ? `${status} ${body}`
      : (betrayalIn(body) ?? (isAnswer(body) ? null : `no answer: ${body}`));
  if (fault) throw new Error(`${fault}\nto ${sent}`);
}

function isAnswer(body: string): boolean {
  const answer = JSON.parse(body) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return (
    answer.data != null ||
    (answer.errors?.every(({ message, extensions }) => message && extensions.code) ?? false)
  );
}
