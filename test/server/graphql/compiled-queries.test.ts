import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, execute, parse } from "graphql";
import { CompiledQueries } from "../../../server/src/graphql/compiled-queries.js";
import { Loaders } from "../../../server/src/graphql/loaders.js";
import { fields, ways } from "../../security/matrix/fields.js";
import { queries } from "../../security/matrix/queries.js";
import { selectionOf } from "../../security/matrix/selection.js";
import { Stage } from "../../security/matrix/stage.js";
import { Hub } from "../../support/hub.js";

const context = { actor: null, loaders: new Loaders(), address: "" };

describe("a document that comes again and again", () => {
  const schema = buildSchema(`type Query { word: String! letters(first: Int = 2): [String!]! refused: Int }`);
  const { word, letters, refused } = schema.getQueryType()!.getFields();
  word!.resolve = () => Promise.resolve("Wort");
  letters!.resolve = (_root, { first }: { first: number }) => ["W", "o", "r", "t"].slice(0, first);
  refused!.resolve = () => {
    throw new Error("nein");
  };
  const asked = (text: string, variableValues = {}) => ({ schema, document: parse(text), variableValues });

  test("is a program from the fourth time on, and answers what it always did", async () => {
    const compiled = new CompiledQueries();
    const question = asked(
      `query ($first: Int, $isLong: Boolean!) { word again: word @skip(if: $isLong) letters(first: $first) }`,
      { isLong: true },
    );
    const ordinary = await execute(question);
    expect(ordinary.data).toEqual({ word: "Wort", letters: ["W", "o"] });
    for (let time = 1; time <= 3; time++) expect(await compiled.answer(question, null, context)).toBeNull();
    expect(await compiled.answer(question, null, context)).toEqual(ordinary);
    const other = { ...question, variableValues: { isLong: false, first: 1 } };
    expect(await compiled.answer(other, null, context)).toEqual(await execute(other));
  });

  test.each([
    ["something is refused", "{ word refused }", {}],
    ["its variables do not fit", "query ($first: Int) { letters(first: $first) }", { first: "zwei" }],
  ])("is asked in the ordinary way when %s", async (_, text, variables) => {
    const compiled = new CompiledQueries();
    const question = asked(text, variables);
    for (let time = 1; time <= 5; time++) expect(await compiled.answer(question, null, context)).toBeNull();
    expect((await execute(question)).errors).toHaveLength(1);
  });
});

describe("everything that can be asked", () => {
  let hub: Hub;
  let stage: Stage;
  beforeAll(async () => {
    hub = await Hub.start();
    stage = await Stage.set(hub);
  });
  afterAll(() => hub.stop());

  const all = [
    ...[...queries, ...fields].map(({ field, of, document, variables }) => ({
      name: `${field}: ${of}`,
      document,
      variables,
    })),
    ...ways.map(({ type, of, document, variables }) => ({
      name: `${type}: ${of}`,
      document: document.replace("…", selectionOf(type)),
      variables,
    })),
  ].filter(({ document }) => !document.startsWith("mutation"));

  test.each(all.map((row) => [row.name, row] as const))("%s", async (_, { document, variables }) => {
    for (const caller of ["member", "staff", "elsewhere"] as const) {
      const asking = stage.people[caller];
      const wish = await variables(stage, caller);
      // Another text is another document, which begins in the ordinary way.
      const own = `${document} # ${caller}`;
      const answer = async (): Promise<unknown> => withoutNow(await asking.send(own, wish));
      const first = await answer();
      for (let time = 2; time <= 5; time++) expect(await answer()).toEqual(first);
    }
  });
});

/** The hub's clock goes on from one answer to the next. */
const withoutNow = (answer: object): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === "now" ? "now" : value)));
