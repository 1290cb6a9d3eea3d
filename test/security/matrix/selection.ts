import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, getNamedType, type GraphQLObjectType, isLeafType } from "graphql";
import { withParent } from "./fields.js";

export const schema = buildSchema(
  readFileSync(path.resolve(import.meta.dirname, "../../../server/schema.graphql"), "utf8"),
);

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** All fields of a type that go with it, down to the name of what they lead to. */
export function selectionOf(typeName: string): string {
  const type = schema.getType(typeName) as GraphQLObjectType;
  const parts = wordsOf(withParent[typeName]!).map((name) =>
    isLeafType(getNamedType(type.getFields()[name]!.type)) ? name : `${name} { __typename }`,
  );
  return ["__typename", ...parts].join(" ");
}
