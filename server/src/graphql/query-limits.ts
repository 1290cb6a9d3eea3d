import { ApolloArmor } from "@escape.tech/graphql-armor";
import { costRule } from "./query-cost.js";

/** Beyond these no screen of ours asks; a query that does is refused before it runs. */
export const queryLimits = { depth: 10, aliases: 15, tokens: 1_000, directives: 20, cost: 20_000 } as const;

/** Apollo plugins and validation rules that enforce the limits, over HTTP and over sockets alike. */
export function protection(): ReturnType<ApolloArmor["protect"]> {
  const { validationRules, ...armour } = new ApolloArmor({
    // A fragment is a way of writing, not a level.
    maxDepth: { n: queryLimits.depth, flattenFragments: true },
    maxAliases: { n: queryLimits.aliases },
    // The parser counts them itself; this package's own way answers what does not parse as a fault of the server.
    maxTokens: { enabled: false },
    maxDirectives: { n: queryLimits.directives },
    // Knows lists by arguments that ours do not have.
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return { ...armour, validationRules: [...validationRules, costRule(queryLimits.cost)] };
}
