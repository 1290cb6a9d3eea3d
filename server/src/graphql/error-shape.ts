import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { Refusal } from "../kernel/errors.js";

const requestFaults: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** The one shape errors leave the server in: `{ message, path, extensions: { code, kind, field?, logId? } }`. */
export function shapeError(
  thrown: unknown,
  log: Logger,
  formatted?: GraphQLFormattedError,
): GraphQLFormattedError {
  const original = originalOf(thrown);
  const place = formatted?.path ? { path: formatted.path } : {};

  if (original instanceof Refusal) {
    const { message, code, kind, field } = original;
    return { message, ...place, extensions: { code, kind, ...(field && { field }) } };
  }
  if (isRequestFault(thrown, formatted)) {
    // What parsing and validation say speaks of the caller's own query only.
    const message = formatted?.message ?? (thrown as Error).message;
    return { message, ...place, extensions: { code: "REQUEST_MALFORMED", kind: "INVALID" } };
  }
  const logId = randomUUID();
  log.error({ err: original, logId, path: formatted?.path }, "request failed");
  return {
    message: `Das hat leider nicht geklappt. Bitte versuchen Sie es noch einmal. (Fehlernummer ${logId.slice(0, 8)})`,
    ...place,
    extensions: { code: "INTERNAL", kind: "INTERNAL", logId },
  };
}

/** Resolvers throw with a path, streams that end with an error without one. */
function originalOf(thrown: unknown): unknown {
  const isWrapped = thrown instanceof GraphQLError && thrown.originalError !== undefined;
  return isWrapped ? thrown.originalError : unwrapResolverError(thrown);
}

function isRequestFault(thrown: unknown, formatted: GraphQLFormattedError | undefined): boolean {
  if (requestFaults.has(formatted?.extensions?.["code"])) return true;
  if (!(thrown instanceof GraphQLError)) return false;
  // Variables that do not fit are refused before anything has a path.
  return !thrown.originalError || (thrown.originalError instanceof GraphQLError && !thrown.path);
}
