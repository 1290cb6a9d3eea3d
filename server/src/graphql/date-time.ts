import { GraphQLISODateTime } from "@nestjs/graphql";

/** Points in time travel as ISO 8601 in UTC. */
export const DateTime = GraphQLISODateTime;
