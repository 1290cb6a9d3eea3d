import type { ApolloCache, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useCallback, useState } from "react";
import { type Problem, readProblem } from "../../lib/errors.js";

interface Change<Variables> {
  /** True when it was done; else `problem` says why not. */
  run: (variables: Variables) => Promise<boolean>;
  isBusy: boolean;
  problem: Problem | null;
  forget: () => void;
}

/** A mutation whose answer enters the cache by the doors, never past them: a live event may have been faster. */
export function useChange<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  enter: (cache: ApolloCache, data: Data) => void,
): Change<Variables> {
  const client = useApolloClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function run(variables: Variables): Promise<boolean> {
    setBusy(true);
    setProblem(null);
    try {
      const options = { mutation, variables, fetchPolicy: "no-cache" } as Parameters<
        typeof client.mutate<Data, Variables>
      >[0];
      const { data } = await client.mutate<Data, Variables>(options);
      if (data) enter(client.cache, data);
      return true;
    } catch (error) {
      setProblem(readProblem(error));
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { run, isBusy, problem, forget: useCallback(() => setProblem(null), []) };
}
