import type { Phase } from "../../gql/graphql.js";

export type { Phase };

/** The phases in their order; a process may rest in any of them. */
export const phases = [
  "PREPARING",
  "ANALYSIS",
  "PARTICIPATION",
  "IMPLEMENTATION",
  "COMPLETED",
] as const satisfies Phase[];
