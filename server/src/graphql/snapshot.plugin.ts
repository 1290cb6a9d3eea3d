import type { ApolloServerPlugin } from "@apollo/server";
import { BREAK, type DocumentNode, visit } from "graphql";
import type { Reads } from "../database/reads.js";
import { scope } from "../database/scope.js";

/**
 * Lets all reads of a query that asks for a position in the log see one state of the database, the one the position
 * belongs to. What others read is merged by its version wherever it arrives, so they need not pay for a transaction.
 */
export function snapshotPlugin(reads: Reads): ApolloServerPlugin {
  const known = new WeakMap<DocumentNode, boolean>();
  const asksForPosition = (document: DocumentNode): boolean => {
    let asks = known.get(document);
    if (asks === undefined) known.set(document, (asks = hasPosition(document)));
    return asks;
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation }) => {
          const snapshot = scope.getStore()?.snapshot;
          if (snapshot) snapshot.wanted = operation?.operation === "query" && asksForPosition(document);
          return Promise.resolve();
        },
        willSendResponse: () => reads.endSnapshot(),
      }),
  };
}

function hasPosition(document: DocumentNode): boolean {
  let has = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== "position") return undefined;
      has = true;
      return BREAK;
    },
  });
  return has;
}
