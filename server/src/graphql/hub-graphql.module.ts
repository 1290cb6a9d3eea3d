import type { DynamicModule, Type } from "@nestjs/common";
import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloDriver, type ApolloDriverConfig } from "@nestjs/apollo";
import { GraphQLModule } from "@nestjs/graphql";
import type { Request, Response } from "express";
import { Reads } from "../database/reads.js";
import { IdentityModule } from "../features/identity/identity.module.js";
import { SessionAccess } from "../features/identity/session.access.js";
import { sessionTokenOf } from "../features/identity/session-cookie.js";
import { HubLog } from "../config/hub-log.js";
import { shapeError } from "./error-shape.js";
import { Loaders } from "./loaders.js";
import { protection, queryLimits } from "./query-limits.js";
import type { RequestContext } from "./request-context.js";
import { snapshotPlugin } from "./snapshot.plugin.js";

/**
 * GraphQL over HTTP. Subscriptions have their own socket in `realtime/`, on the same schema and limits.
 * `eventTypes`: the types the schema reaches only through the interface they implement.
 */
export const hubGraphql = (eventTypes: Type[]): DynamicModule =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [IdentityModule],
    inject: [Reads, SessionAccess, HubLog],
    useFactory: (reads: Reads, sessions: SessionAccess, log: HubLog): ApolloDriverConfig => {
      const { plugins, validationRules } = protection();
      // The package was compiled against the same interface from the other module format.
      const armour = plugins as unknown as ApolloServerPlugin[];
      return {
        path: "/graphql",
        autoSchemaFile: true,
        buildSchemaOptions: { orphanedTypes: eventTypes },
        sortSchema: true,
        introspection: false,
        graphiql: false,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        includeStacktraceInErrorResponses: false,
        stopOnTerminationSignals: false,
        parseOptions: { maxTokens: queryLimits.tokens },
        persistedQueries: false,
        validationRules,
        plugins: [...armour, snapshotPlugin(reads)],
        formatError: (formatted, thrown) => shapeError(thrown, log.logger, formatted),
        context: async ({ req, res }: { req: Request; res: Response }): Promise<RequestContext> => {
          const token = sessionTokenOf(req.headers.cookie);
          return {
            actor: token ? await sessions.actorOfToken(token) : null,
            loaders: new Loaders(),
            address: req.ip ?? "",
            http: { request: req, response: res },
          };
        },
      };
    },
  });
