import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { Hub } from "../support/hub.js";
import { betrayalIn, post, type Raw } from "./raw.js";
import { callers } from "./matrix/columns.js";
import { rooms, Stage } from "./matrix/stage.js";

// Every operation with arguments nobody meant. FUZZ_REQUESTS asks for more of them, FUZZ_SEED for the same again.
const requests = Number(process.env["FUZZ_REQUESTS"] ?? 3_000);
const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);
const atOnce = 6;
const schema = buildSchema(
  readFileSync(path.resolve(import.meta.dirname, "../../server/schema.graphql"), "utf8"),
);

let hub: Hub;
let stage: Stage;
let realIds: string[] = [];
const idsOfKind: Record<string, string[]> = {};

beforeAll(async () => {
  hub = await Hub.start();
  stage = await Stage.set(hub);
  const { room, place, people, roundId, foreignRoundId } = stage;
  const inRooms = (key: "channelId" | "topicId" | "messageId") => rooms.map((name) => room[name][key]);
  Object.assign(idsOfKind, {
    channel: inRooms("channelId"),
    topic: inRooms("topicId"),
    message: [...inRooms("messageId"), stage.editedId, stage.deletedId],
    place: Object.values(place),
    person: callers.map((who) => people[who].id),
    round: [roundId, roundId, foreignRoundId],
    role: Object.values(stage.role),
    invitation: Object.values(stage.invitation),
    stream: [`round:${roundId}`, `person:${people.member.id}`],
  });
  realIds = Object.values(idsOfKind).flat();
});
afterAll(async () => {
  await hub.stop();
  process.stderr.write(`fuzz: ${requests} requests, seed ${seed}\n`);
});

const asked = new Map<string, Set<string>>();

test(
  "whatever is asked, the server answers in order and lives",
  async () => {
    const operation = fc.oneof(
      ...["Query", "Mutation"].flatMap((root) =>
        Object.values((schema.getType(root) as GraphQLObjectType).getFields())
          // Closing everybody's account would only make the rest of the hour dull.
          .filter(({ name }) => !["deactivatePerson", "endSession", "signOut"].includes(name))
          .map((field) => requestOf(root, field)),
      ),
      requestOf("Mutation", (schema.getType("Mutation") as GraphQLObjectType).getFields()["postMessage"]!),
    );
    const round = fc.array(
      fc.tuple(operation, fc.constantFrom(...callers, "staff" as const, "staff" as const)),
      {
        minLength: atOnce,
        maxLength: atOnce,
      },
    );
    await fc.assert(
      fc.asyncProperty(round, async (wishes) => {
        await Promise.all(
          wishes.map(async ([{ name, body }, who]) => {
            const answer = await post(hub, body, { cookie: stage.people[who].cookie });
            expectInOrder(answer, body);
            note(name, answer);
          }),
        );
      }),
      {
        numRuns: Math.ceil(requests / atOnce),
        seed,
        interruptAfterTimeLimit: 30 * requests + 60_000,
        markInterruptAsFailure: true,
      },
    );
    expect(hub.process.exitCode).toBeNull();
    expect(hub.said).not.toContain("request failed");
  },
  30 * requests + 120_000,
);

test("the server still serves, and every operation was reached", async () => {
  expect(await stage.people.staff.ask(`{ viewer { language } }`)).toMatchObject({ viewer: {} });
  const operations = ["Query", "Mutation"].flatMap((root) =>
    Object.keys((schema.getType(root) as GraphQLObjectType).getFields()),
  );
  const left = operations.filter((name) => !asked.has(name));
  expect(left).toEqual(["deactivatePerson", "endSession", "signOut"]);
  // Some of it was even let through: what is refused at the door tests the door only.
  const served = operations.filter((name) => asked.get(name)?.has("served"));
  expect(served.length).toBeGreaterThan(operations.length / 3);
});

function note(name: string, { body }: Raw): void {
  const code = /"code":"(\w+)"/.exec(body)?.[1] ?? "served";
  asked.set(name, (asked.get(name) ?? new Set()).add(code));
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

/** One operation, and what its answer can be asked further, with arguments that are sometimes what they should be. */
function requestOf(
  root: string,
  field: GraphQLField<unknown, unknown>,
): fc.Arbitrary<{ name: string; body: string }> {
  const declared: string[] = [];
  const values: Record<string, fc.Arbitrary<unknown>> = {};
  const call = ({ name, args }: GraphQLField<unknown, unknown>): string => {
    const given = args.map((arg) => {
      const variable = `${name}_${arg.name}`;
      declared.push(`$${variable}: ${String(arg.type)}`);
      values[variable] = valueOf(arg.type, `${name} ${arg.name}`);
      return `${arg.name}: $${variable}`;
    });
    return given.length > 0 ? `${name}(${given.join(", ")})` : name;
  };
  const type = getNamedType(field.type);
  const further = isLeafType(type) ? [] : Object.values((type as GraphQLObjectType).getFields());
  const inner = further.flatMap((next) => {
    if (isLeafType(getNamedType(next.type))) return [next.name];
    return next.args.length > 0 ? [`${call(next)} { __typename }`] : [];
  });
  const selection = `${call(field)} ${isLeafType(type) ? "" : `{ ${inner.join(" ")} }`}`;
  const head = declared.length > 0 ? `(${declared.join(", ")})` : "";
  const query = `${root.toLowerCase()} ${head} { ${selection} }`;
  return fc
    .record(values)
    .map((variables) => ({ name: field.name, body: JSON.stringify({ query, variables }) }));
}

function valueOf(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
  const isNeeded = isNonNullType(type);
  const meant = meantOf(isNeeded ? type.ofType : type, name);
  return fc.oneof(
    { weight: 60, arbitrary: meant },
    { weight: isNeeded ? 1 : 20, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }).map(speakable) },
  );
}

function meantOf(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
  if (isListType(type)) return fc.array(valueOf(type.ofType, name), { maxLength: 4 });
  if (isInputObjectType(type)) {
    return fc.record(
      Object.fromEntries(
        Object.values(type.getFields()).map((field) => [
          field.name,
          valueOf(field.type, `${name} ${field.name}`),
        ]),
      ),
    );
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((value) => value.name));
  const named = getNamedType(type).name;
  // Waiting long is what the long poll is for, but not in here.
  if (name.endsWith("waitMs")) return fc.constantFrom(0, -1, 20);
  if (named === "Int")
    return fc.oneof(fc.constantFrom(0, 1, -1, 2147483647, -2147483648), fc.integer({ min: -5, max: 200 }));
  if (named === "Float") return fc.double();
  if (named === "Boolean") return fc.boolean();
  return named === "ID" ? ids(name) : texts(name);
}

/** Mostly one of the kind that the name speaks of. */
function ids(name: string): fc.Arbitrary<string> {
  const words = name.toLowerCase();
  const kind = Object.keys(idsOfKind).toSorted((a, b) => words.lastIndexOf(b) - words.lastIndexOf(a))[0]!;
  const some = (list: readonly string[]) => fc.nat().map((n) => list[n % list.length]!);
  return fc.oneof(
    { weight: 12, arbitrary: some(words.includes(kind) ? idsOfKind[kind]! : realIds) },
    { weight: 3, arbitrary: some(realIds) },
    { weight: 3, arbitrary: fc.uuid() },
    {
      weight: 1,
      arbitrary: fc.constantFrom("", "0", "null", "00000000-0000-0000-0000-000000000000", "../passwd"),
    },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );
}

const hostile = [
  "\0",
  "a\0b",
  "\ud800",
  "x\udfff",
  "\ufeff",
  "\u202eevil",
  "'; DROP TABLE person; --",
  "%",
  "_%\\",
  "\\",
  "$1",
  "${7*7}",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "[@x](person:00000000-0000-4000-8000-000000000000)",
  "[@x](place:------------------------------------)",
  "[@alle hier](all:here)",
  "a@b.example\r\nBcc: c@d.example",
  "a\0@b.example",
  "start:0",
  "start:999999999999999",
  "00000000-0000-0000-0000-000000000000:1",
  "0~00000000-0000-4000-8000-000000000000",
  "2019-01-01~00000000-0000-4000-8000-000000000000",
  "x 1~00000000-0000-4000-8000-000000000000",
  "99999-01-01~00000000-0000-4000-8000-000000000000",
  "__proto__",
  "constructor",
  "NaN",
  "1e999",
  "🏳️‍🌈".repeat(40),
  "ä".repeat(20_001),
  "[".repeat(2_000),
  "[@".repeat(3_000),
  "*".repeat(5_000),
  "(".repeat(5_000),
  "a@".repeat(2_000),
];

const cursors = fc
  .tuple(
    fc.constantFrom(
      "2019-01-01T00:00:00.000Z",
      "0",
      "x 1",
      "Jan 1",
      "2019-02-31T00:00:00.000Z",
      "0000-01-01T00:00:00.000Z",
      "+275760-09-13T00:00:00.000Z",
      "9999-12-31T23:59:60.000Z",
    ),
    fc.constantFrom("~", ":", ""),
    fc.constantFrom("00000000-0000-4000-8000-000000000000", "0", "'"),
  )
  .map((parts) => parts.join(""));

const texts = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: name.endsWith("after") ? 8 : 0, arbitrary: cursors },
    { weight: 4, arbitrary: fc.constantFrom(...hostile) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
        .map((units) => String.fromCharCode(...units)),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom("Hallo", "Ein Name", name, "anna@test.example", "Kaffee um halb neun"),
    },
  );

/** What JSON can say of it. */
function speakable(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null") as unknown;
  } catch {
    return null;
  }
}
