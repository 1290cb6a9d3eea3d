import type { ApolloServerPlugin } from "@apollo/server";
import type { Reads } from "../database/reads.js";
import { scope } from "../database/scope.js";

/** Lets all reads of one query see one state of the database. */
export function snapshotPlugin(reads: Reads): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation }) => {
          const snapshot = scope.getStore()?.snapshot;
          if (snapshot) snapshot.wanted = operation?.operation === "query";
          return Promise.resolve();
        },
        willSendResponse: () => reads.endSnapshot(),
      }),
  };
}
