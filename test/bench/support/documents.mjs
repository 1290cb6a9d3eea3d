import { readFileSync } from "node:fs";
import { buildSchema, print } from "graphql";
import { documentsIn } from "../../../server/tools/own-documents.mjs";
import { inRoot } from "../../../server/tools/project.mjs";

/** The documents the client really sends, by name. */
export function clientDocuments() {
  const documents = documentsIn(readFileSync(inRoot("client/src/gql/graphql.ts"), "utf8"));
  return Object.fromEntries([...documents].map(([name, document]) => [name, print(document)]));
}

export const schema = () => buildSchema(readFileSync(inRoot("server/schema.graphql"), "utf8"));
