import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type GraphQLObjectType, isNonNullType, isObjectType } from "graphql";
import { Hub } from "../support/hub.js";
import { type Answer, Visitor } from "../support/person.js";
import {
  type Caller,
  callers,
  inColumns,
  readColumns,
  type Sign,
  signOf,
  withUnknownIds,
} from "./matrix/columns.js";
import { demoWays, fields, ways, type Way, withParent } from "./matrix/fields.js";
import { mutations } from "./matrix/mutations.js";
import { queries, subscriptions } from "./matrix/queries.js";
import type { Row } from "./matrix/row.js";
import { schema, selectionOf, wordsOf } from "./matrix/selection.js";
import { Stage } from "./matrix/stage.js";

// Whoever may what, operation by operation and field by field. The rules stand in matrix/, one line each; here they
// are held against the schema, so that nothing can be served that no line speaks of.
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
);

let hub: Hub;
let stage: Stage;
let checks = 0;

beforeAll(async () => {
  hub = await Hub.start();
  stage = await Stage.set(hub);
});
afterAll(async () => {
  await hub.stop();
  process.stderr.write(`permission matrix: ${checks} checks\n`);
});

describe("the rulebook is complete", () => {
  const inSchema = types.flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
  const inRules = new Set([
    ...[...queries, ...mutations, ...subscriptions, ...fields].map((row) => row.field),
    ...Object.entries(withParent).flatMap(([type, names]) => wordsOf(names).map((name) => `${type}.${name}`)),
  ]);
  const reached = new Set([...ways, ...demoWays].map((way) => way.type));

  test("every field of the schema has a line", () => {
    expect(inSchema.filter((field) => !inRules.has(field))).toEqual([]);
  });

  test("every line has its field", () => {
    expect([...inRules].filter((field) => !inSchema.includes(field))).toEqual([]);
  });

  test("every type whose fields go with it is looked at", () => {
    const withFields = Object.keys(withParent).filter((type) => withParent[type] !== "");
    expect(withFields.filter((type) => !reached.has(type))).toEqual([]);
  });
});

describe("operations and what they show", () => {
  test.each(named([...queries, ...fields]))("%s", async (_, row) => {
    expect(await columnsOf(row)).toBe(row.columns);
  });
});

describe("fields that go with their parent", () => {
  test.each(named(ways))("%s", async (_, way) => {
    const found = await fieldsOf(way);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((field) => [field, way.columns])));
  });

  test("in the demo network", async () => {
    const demo = await Hub.start({ settings: { MODE: "demo", LOG_LEVEL: "error" } });
    try {
      const guest = new Visitor(demo, null);
      await guest.ask(`mutation { requestSignInLink(email: "niemand@test.example") }`);
      await demo.database.query(
        `INSERT INTO mail (id, kind, recipient, subject, text, html, at)
         VALUES (gen_random_uuid(), 'sign-in', 'a@test.example', 'Betreff', 'Text', 'Text', now())`,
      );
      for (const way of demoWays) {
        const answer = await guest.send(way.document.replace("…", selectionOf(way.type)));
        const found = wordsOf(withParent[way.type]!).filter((field) => shows(answer, way.type, field));
        checks += found.length;
        expect(found).toEqual(wordsOf(withParent[way.type]!));
      }
    } finally {
      await demo.stop();
    }
  });
});

describe("changes", () => {
  test.each(named(mutations))("%s", async (_, row) => {
    expect(await columnsOf(row)).toBe(row.columns);
  });
});

describe("subscriptions over the socket", () => {
  test.each(named(subscriptions))("%s", async (_, row) => {
    const signs = await Promise.all(
      callers.map(async (caller) => {
        const variables = (await row.variables(stage, caller)) as { stream: string; after: string };
        return listen(stage.people[caller], variables);
      }),
    );
    checks += signs.length;
    expect(inColumns(signs)).toBe(row.columns);
  });
});

function named<Line extends { of: string; field?: string; type?: string }>(
  lines: readonly Line[],
): [string, Line][] {
  return lines.map((line) => [`${line.field ?? line.type}: ${line.of}`, line]);
}

/** What each caller gets; one after the other where one of them might change what the next one gets. */
async function columnsOf(row: Row): Promise<string> {
  readColumns(row.columns);
  checks += callers.length;
  if (!row.field.startsWith("Mutation."))
    return inColumns(await Promise.all(callers.map((who) => ask(row, who))));
  const signs: string[] = [];
  for (const caller of callers) signs.push(await change(row, caller));
  return inColumns(signs);
}

async function ask(row: Row, caller: Caller): Promise<Sign> {
  return judge(row, caller, stage.people[caller], await row.variables(stage, caller));
}

/** Who may not, changes nothing. */
async function change(row: Row, caller: Caller): Promise<Sign> {
  const visitor = (await row.by?.(stage, caller)) ?? stage.people[caller];
  const variables = await row.variables(stage, caller);
  const before = await stage.ledger();
  const sign = await judge(row, caller, visitor, variables);
  if ("-x!".includes(sign)) expect(await stage.ledger()).toBe(before);
  if (sign === "+") await row.after?.(stage);
  return sign;
}

async function judge(row: Row, caller: Caller, visitor: Visitor, variables: object): Promise<Sign> {
  const answer = await visitor.send(row.document, variables);
  const shown = answer.data && row.shows ? [await row.shows(answer.data as never, stage, caller)] : [];
  const sign = signOf(answer, ...shown);
  if (sign === "?") console.error(row.field, row.of, caller, JSON.stringify(answer));
  if (sign === "-") await expectNothingBetrayed(visitor, row, variables, answer);
  return sign;
}

/** Refused as if it did not exist: word for word, so that ids cannot be probed. */
async function expectNothingBetrayed(
  visitor: Visitor,
  row: Row,
  variables: object,
  answer: Answer<unknown>,
): Promise<void> {
  expect(answer).toEqual(await visitor.send(row.document, withUnknownIds(variables, row.probe)));
}

/** For each field what each caller sees of it. */
async function fieldsOf(way: Way): Promise<Record<string, string>> {
  readColumns(way.columns);
  const names = wordsOf(withParent[way.type]!);
  const document = way.document.replace("…", selectionOf(way.type));
  const answers = await Promise.all(
    callers.map(async (caller) => stage.people[caller].send(document, await way.variables(stage, caller))),
  );
  checks += names.length * callers.length;
  return Object.fromEntries(
    names.map((field) => [
      field,
      inColumns(
        answers.map((answer) => signOf(answer, answer.errors ? null : shows(answer, way.type, field))),
      ),
    ]),
  );
}

/** True when every such thing in the answer has the field; null when there is none. */
function shows(answer: Answer<unknown>, typeName: string, field: string): true | null | undefined {
  const things = [...thingsOf(answer.data, typeName)];
  if (things.length === 0) return null;
  const mayBeNull = !isNonNullType((schema.getType(typeName) as GraphQLObjectType).getFields()[field]!.type);
  return (
    things.every((thing) => thing[field] !== undefined && (mayBeNull || thing[field] !== null)) || undefined
  );
}

function* thingsOf(node: unknown, typeName: string): Generator<Record<string, unknown>> {
  if (typeof node !== "object" || node === null) return;
  const thing = node as Record<string, unknown>;
  if (thing["__typename"] === typeName) yield thing;
  else for (const value of Object.values(thing)) yield* thingsOf(value, typeName);
}

/** The first thing a stream says, or how it refuses; who is not signed in does not even get a socket. */
async function listen(visitor: Visitor, variables: { stream: string; after: string }): Promise<string> {
  const following = visitor.follow(variables.stream, variables.after, "");
  try {
    await following.until(({ batches, ended }) => batches.length > 0 || ended !== null);
  } finally {
    await following.stop();
  }
  if (following.batches.length > 0) return "+";
  const error = following.ended?.error;
  if (Array.isArray(error))
    return signOf({ data: null, errors: error as Answer<unknown>["errors"] & object });
  return visitor.token === null || visitor === stage.people.closed ? "!" : "?";
}
