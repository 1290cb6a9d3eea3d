import type { DynamicModule, Type } from "@nestjs/common";
import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloDriver, type ApolloDriverConfig } from "@nestjs/apollo";
import { ModulesContainer } from "@nestjs/core";
import { GraphQLModule } from "@nestjs/graphql";
import type { Request, Response } from "express";
import { Reads } from "../database/reads.js";
import { IdentityModule } from "../features/identity/identity.module.js";
import { SessionAccess } from "../features/identity/session.access.js";
import { sessionTokenOf } from "../features/identity/session-cookie.js";
import { HubLog } from "../config/hub-log.js";
import { compiledQueriesPlugin } from "./compiled-queries.js";
import { shapeError } from "./error-shape.js";
import { callFieldsDirectly } from "./lean-fields.js";
import { Loaders } from "./loaders.js";
import { protection, queryLimits } from "./query-limits.js";
import type { RequestContext } from "./request-context.js";
import { snapshotPlugin } from "./snapshot.plugin.js";

/**
 * GraphQL over HTTP. Subscriptions have their own socket in `realtime/`, on the same schema and limits.
 * `orphanedTypes`: the types the schema reaches only through the interface they implement.
 */
export const hubGraphql = (orphanedTypes: Type[]): DynamicModule =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [IdentityModule],
    inject: [Reads, SessionAccess, HubLog, ModulesContainer],
    useFactory: (
      reads: Reads,
      sessions: SessionAccess,
      log: HubLog,
      modules: ModulesContainer,
    ): ApolloDriverConfig => {
      callFieldsDirectly(modules);
      const { plugins, validationRules } = protection();
      // The package was compiled against the same interface from the other module format.
      const armour = plugins as unknown as ApolloServerPlugin[];
      return {
        path: "/graphql",
        autoSchemaFile: true,
        buildSchemaOptions: { orphanedTypes },
        sortSchema: true,
        introspection: false,
        graphiql: false,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        includeStacktraceInErrorResponses: false,
        // Answers are for programs: nobody reads their indentation.
        stringifyResult: (answer) => JSON.stringify(answer),
        stopOnTerminationSignals: false,
        parseOptions: { maxTokens: queryLimits.tokens },
        persistedQueries: false,
        validationRules,
        // Nothing of ours may be cached by anybody; without this every single field is asked about it.
        plugins: [
          ...armour,
          ApolloServerPluginCacheControlDisabled(),
          snapshotPlugin(reads),
          compiledQueriesPlugin(),
        ],
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
