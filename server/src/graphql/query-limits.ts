import { ApolloArmor } from "@escape.tech/graphql-armor";

/** Beyond these no screen of ours asks; a query that does is refused before it runs. */
export const queryLimits = { depth: 10, aliases: 15, tokens: 1_000, directives: 20, cost: 20_000 } as const;

/** Apollo plugins and validation rules that enforce the limits, over HTTP and over sockets alike. */
export function protection(): ReturnType<ApolloArmor["protect"]> {
  return new ApolloArmor({
    // A fragment is a way of writing, not a level.
    maxDepth: { n: queryLimits.depth, flattenFragments: true },
    maxAliases: { n: queryLimits.aliases },
    maxTokens: { n: queryLimits.tokens },
    maxDirectives: { n: queryLimits.directives },
    costLimit: { maxCost: queryLimits.cost },
    blockFieldSuggestion: { enabled: true },
  }).protect();
}
