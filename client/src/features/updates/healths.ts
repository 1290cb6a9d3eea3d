import type { Health } from "../../gql/graphql.js";

export type { Health };

/** The Ampel, from good to bad. */
export const healths = ["GREEN", "YELLOW", "RED"] as const satisfies Health[];
