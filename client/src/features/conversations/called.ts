import type { MessageFieldsFragment } from "../../gql/graphql.js";

type Called = MessageFieldsFragment["mentions"][number];

/** Whom a link of a message calls, by the word of the server; undefined where it calls nobody. */
export function calledBy(href: string, mentions: readonly Called[]): Called | undefined {
  const [, kind, id] = /^(person|place|all):(.+)$/.exec(href) ?? [];
  return mentions.find(
    (one) => one.kind.toLowerCase() === kind && (one.targetId === null || one.targetId === id),
  );
}
