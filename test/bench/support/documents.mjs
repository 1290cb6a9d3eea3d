import { readFileSync } from "node:fs";
import { buildSchema, parse, print, visit } from "graphql";
import { inRoot } from "../../../server/tools/project.mjs";

/** The documents the client really sends, as the code generator wrote them, with `__typename` as Apollo adds it. */
export async function clientDocuments() {
  const source = readFileSync(inRoot("client/src/gql/graphql.ts"), "utf8");
  const documents = {};
  for (const [, name, json] of source.matchAll(/export const (\w+)Document = (\{.*?\}) as unknown as/gs)) {
    documents[name] = print(withTypeNames(JSON.parse(json)));
  }
  return documents;
}

const typeName = parse("{ __typename }").definitions[0].selectionSet.selections[0];

function withTypeNames(document) {
  return visit(document, {
    SelectionSet: {
      leave(node, _key, parent) {
        if (parent?.kind === "OperationDefinition") return undefined;
        if (node.selections.some((one) => one.kind === "Field" && one.name.value === "__typename"))
          return undefined;
        return { ...node, selections: [...node.selections, typeName] };
      },
    },
  });
}

export const schema = () => buildSchema(readFileSync(inRoot("server/schema.graphql"), "utf8"));
