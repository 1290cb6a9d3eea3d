import { addTypenameToDocument } from "@apollo/client/utilities";
import { Kind, visit } from "graphql";

/** What the screens ask most, and only to read. Whatever waits, counts or changes something does not belong here. */
const asked = [
  ...["Start", "ConversationsStart", "RoundChannels", "ChannelTopics", "TopicOpening", "TopicMessages"],
  ...["UnreadRows", "Search", "Jump", "Events", "Cockpit"],
];

/** The documents of the screens as they are sent, by name, out of the file that was generated for them. */
export function documentsIn(generated) {
  const documents = new Map();
  for (const [, name, json] of generated.matchAll(/export const (\w+)Document = (\{.*?\}) as unknown as/gs)) {
    documents.set(name, addTypenameToDocument(JSON.parse(json)));
  }
  return documents;
}

/**
 * The file in which the server knows the documents that may become programs. `fingerprintOf`: the server's own, of
 * `compiled-queries.ts`.
 */
export function printOwnDocuments(generated, fingerprintOf) {
  const documents = documentsIn(generated);
  const lines = asked.map((name) => {
    const document = documents.get(name);
    if (!document) throw new Error(`No document is called ${name}.`);
    visit(document, { enter: (node) => refuseUnsafe(name, node) });
    return `  "${fingerprintOf(document)}", // ${name}`;
  });
  return `// Written by \`npm run contract\`: which documents of the screens may become programs.

/** SHA-256 of their definitions, sorted by name, as graphql-js prints them. */
export const ownDocuments: ReadonlySet<string> = new Set([
${lines.join("\n")}
]);
`;
}

/** graphql-jit writes texts into the programs it makes, and takes one condition for another. */
function refuseUnsafe(name, { kind }) {
  if (kind !== Kind.STRING && kind !== Kind.DIRECTIVE) return undefined;
  throw new Error(
    `${name} holds a text or a directive: make it a variable, or leave it out of the programs.`,
  );
}
