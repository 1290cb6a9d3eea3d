import fc from "fast-check";
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isUnionType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import type { KnownIds } from "./known-ids.js";

export interface Operation {
  name: string;
  body: string;
}

/** Operations with arguments nobody meant. */
export class Operations {
  constructor(private readonly known: KnownIds) {}

  /** One operation, and what its answer can be asked further, with arguments that are sometimes what they should be. */
  of(root: string, field: GraphQLField<unknown, unknown>): fc.Arbitrary<Operation> {
    const declared: string[] = [];
    const values: Record<string, fc.Arbitrary<unknown>> = {};
    const call = ({ name, args }: GraphQLField<unknown, unknown>): string => {
      const given = args.map((arg) => {
        const variable = `${name}_${arg.name}_${declared.length}`;
        declared.push(`$${variable}: ${String(arg.type)}`);
        values[variable] = this.#value(arg.type, `${name} ${arg.name}`);
        return `${arg.name}: $${variable}`;
      });
      return given.length > 0 ? `${name}(${given.join(", ")})` : name;
    };
    const type = getNamedType(field.type);
    const further =
      isLeafType(type) || isUnionType(type) ? [] : Object.values((type as GraphQLObjectType).getFields());
    const inner = further.flatMap((next) => {
      if (isLeafType(getNamedType(next.type))) return [call(next)];
      return next.args.length > 0 ? [`${call(next)} { __typename }`] : [];
    });
    const selection = `${call(field)} ${isLeafType(type) ? "" : `{ __typename ${inner.join(" ")} }`}`;
    const head = declared.length > 0 ? `(${declared.join(", ")})` : "";
    const query = `${root.toLowerCase()} ${head} { ${selection} }`;
    return fc
      .record(values)
      .map((variables) => ({ name: field.name, body: JSON.stringify({ query, variables }) }));
  }

  #value(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
    const isNeeded = isNonNullType(type);
    const meant = this.#meant(isNeeded ? type.ofType : type, name);
    return fc.oneof(
      { weight: 60, arbitrary: meant },
      { weight: isNeeded ? 1 : 20, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }).map(speakable) },
    );
  }

  #meant(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
    if (isListType(type)) return fc.array(this.#value(type.ofType, name), { maxLength: 4 });
    if (isInputObjectType(type)) {
      return fc.record(
        Object.fromEntries(
          Object.values(type.getFields()).map((field) => [
            field.name,
            this.#value(field.type, `${name} ${field.name}`),
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
    return named === "ID" ? this.#id(name) : texts(name);
  }

  /** Mostly one of the kind that the name speaks of. */
  #id(name: string): fc.Arbitrary<string> {
    const some = (kind?: string) => fc.nat().map((n) => this.known.pick(n, kind));
    return fc.oneof(
      { weight: 12, arbitrary: some(name) },
      { weight: 3, arbitrary: some() },
      { weight: 3, arbitrary: fc.uuid() },
      {
        weight: 1,
        arbitrary: fc.constantFrom("", "0", "null", "00000000-0000-0000-0000-000000000000", "../passwd"),
      },
      { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
    );
  }
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
