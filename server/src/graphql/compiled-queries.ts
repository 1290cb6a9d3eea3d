import { createHash } from "node:crypto";
import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  isAbstractType,
  type OperationDefinitionNode,
  print,
} from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { ownDocuments } from "./own-documents.js";
import type { RequestContext } from "./request-context.js";

/** A document and with what it is asked. */
type Asked = Pick<ExecutionArgs, "schema" | "document" | "operationName" | "variableValues">;

type Run = (
  root: unknown,
  context: RequestContext,
  variables: object,
) => ExecutionResult | Promise<ExecutionResult>;

/**
 * What our own screens ask most, as programs of their own. GraphQL's own execution finds out anew for each value of
 * each row what its document says; on a page of messages that takes longer than everything else together.
 *
 * Only documents that we have written ourselves become programs (`own-documents.ts`): the compiler writes what stands
 * in a document into code, and code of a stranger must never run here. A program answers only what went well; whoever
 * gets null asks in the ordinary way, which also words the errors. So all of them do nothing but read.
 */
export class CompiledQueries {
  // Documents are kept by those who parsed them; with the document its program goes.
  readonly #runs = new WeakMap<DocumentNode, Run | null>();

  /** What is asked, or null where it is to be asked in the ordinary way. */
  async answer(asked: Asked, root: unknown, context: RequestContext): Promise<ExecutionResult | null> {
    let run = this.#runs.get(asked.document);
    if (run === undefined) this.#runs.set(asked.document, (run = programOf(asked)));
    if (!run) return null;
    const result = await run(root, context, asked.variableValues ?? {});
    return result.errors ? null : result;
  }
}

function programOf({ schema, document }: Asked): Run | null {
  if (!ownDocuments.has(fingerprintOf(document))) return null;
  calm(schema);
  const compiled = compileQuery(schema, document);
  return isCompiledQuery(compiled) ? (compiled.query as Run) : null;
}

const calmed = new WeakSet<GraphQLSchema>();

/** What is of no known type is no value; in a program the error of Nest would be nobody's, and end the process. */
function calm(schema: GraphQLSchema): void {
  if (calmed.has(schema)) return;
  calmed.add(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    const resolve = isAbstractType(type) && type.resolveType;
    if (!resolve) continue;
    type.resolveType = (...about) => {
      try {
        return resolve(...about);
      } catch {
        return undefined;
      }
    };
  }
}

/** The same for the same definitions, in whatever order they come. */
export function fingerprintOf({ definitions }: DocumentNode): string {
  const texts = definitions.map((definition) => print(definition)).sort();
  return createHash("sha256").update(texts.join("\n")).digest("hex");
}

/** Answers queries over HTTP from their programs. */
export function compiledQueriesPlugin(): ApolloServerPlugin<RequestContext> {
  const compiled = new CompiledQueries();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async ({ schema, document, request, contextValue, ...about }) => {
          // There is none where the name of another one was sent along.
          const operation: OperationDefinitionNode | undefined = about.operation;
          if (operation?.operation !== "query") return null;
          const asked = { schema, document, variableValues: request.variables };
          const singleResult = await compiled.answer(asked, undefined, contextValue);
          return singleResult && answered(singleResult);
        },
      }),
  };
}

const answered = (singleResult: ExecutionResult): GraphQLResponse => ({
  body: { kind: "single", singleResult },
  http: { headers: new HeaderMap() },
});
