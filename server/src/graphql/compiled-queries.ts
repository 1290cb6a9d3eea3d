import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import type { DocumentNode, ExecutionArgs, ExecutionResult } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import type { RequestContext } from "./request-context.js";

/** A document and with what it is asked. */
type Asked = Pick<ExecutionArgs, "schema" | "document" | "operationName" | "variableValues">;

type Run = (
  root: unknown,
  context: RequestContext,
  variables: object,
) => ExecutionResult | Promise<ExecutionResult>;

/** So often a document is asked in the ordinary way: what comes once or twice is not worth a compilation. */
const ordinaryTimes = 3;

/**
 * Documents that come again and again as programs of their own. GraphQL's own execution finds out anew for each value
 * of each row what its document says; on a page of messages that takes longer than everything else together.
 *
 * A program answers only what went well. Whoever gets null from it asks in the ordinary way, which also words the
 * errors: one way to say what is wrong. So this is for reading alone.
 */
export class CompiledQueries {
  // Documents are kept by those who parsed them; with the document its program goes.
  readonly #known = new WeakMap<DocumentNode, { times: number; runs: Map<string, Run | null> }>();

  /** What is asked, or null where it is to be asked in the ordinary way. */
  async answer(asked: Asked, root: unknown, context: RequestContext): Promise<ExecutionResult | null> {
    const run = this.#runOf(asked);
    if (!run) return null;
    const result = await run(root, context, asked.variableValues ?? {});
    return result.errors ? null : result;
  }

  #runOf({ schema, document, operationName }: Asked): Run | null {
    const name = operationName ?? "";
    let known = this.#known.get(document);
    if (!known) this.#known.set(document, (known = { times: 0, runs: new Map() }));
    if (++known.times <= ordinaryTimes) return null;
    let run = known.runs.get(name);
    if (run === undefined) {
      const compiled = compileQuery(schema, document, name || undefined);
      run = isCompiledQuery(compiled) ? (compiled.query as Run) : null;
      known.runs.set(name, run);
    }
    return run;
  }
}

/** Answers queries over HTTP from their programs. */
export function compiledQueriesPlugin(): ApolloServerPlugin<RequestContext> {
  const compiled = new CompiledQueries();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (operation.operation !== "query") return null;
          const { operationName, variables: variableValues } = request;
          const asked = { schema, document, operationName, variableValues };
          const singleResult = await compiled.answer(asked, undefined, contextValue);
          return singleResult && answered(singleResult);
        },
      }),
  };
}

const answered = (singleResult: ExecutionResult): GraphQLResponse => ({
  body: { kind: "single", singleResult: singleResult },
  http: { headers: new HeaderMap() },
});
