import type { DocumentNode, TypedDocumentNode } from "@apollo/client";
import { useApolloClient, type useMutation } from "@apollo/client/react";
import { useCallback, useState } from "react";
import { readProblem, type Problem } from "./errors.js";

interface Options<Data, Variables extends Record<string, unknown>> extends Pick<
  useMutation.Options<Data, Variables>,
  "update" | "awaitRefetchQueries"
> {
  /** Asked again when it is done, and when it is refused because something else has happened. */
  refetchQueries?: (string | DocumentNode)[];
}

interface Action<Data, Variables> {
  /** Resolves to the answer, or to undefined when it was refused; then `problem` says why. */
  run: (variables: Variables) => Promise<Data | undefined>;
  isBusy: boolean;
  problem: Problem | null;
  /** The sentence for one field of the form. */
  errorOf: (field: string) => string | undefined;
  /** The sentence for the form as a whole: what belongs to none of these fields. */
  errorBeside: (...fields: string[]) => string | undefined;
  /** A refusal the screen knows of without asking. */
  refuse: (field: string, text: string) => void;
  forget: () => void;
}

/** A mutation whose refusals are words on the screen instead of exceptions. */
export function useAction<Data, Variables extends Record<string, unknown>>(
  mutation: TypedDocumentNode<Data, Variables>,
  options: Options<Data, Variables> = {},
): Action<Data, Variables> {
  const client = useApolloClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function run(variables: Variables): Promise<Data | undefined> {
    setBusy(true);
    setProblem(null);
    try {
      const { data } = await client.mutate<Data, Variables>({
        mutation,
        variables,
        ...options,
      } as Parameters<typeof client.mutate<Data, Variables>>[0]);
      return data;
    } catch (error) {
      const refused = readProblem(error);
      setProblem(refused);
      // What is shown is not how it is any more.
      if (refused.kind === "CONFLICT" && options.refetchQueries) {
        void client.refetchQueries({ include: options.refetchQueries });
      }
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  return {
    run,
    isBusy,
    problem,
    errorOf: (field) => (problem?.field === field ? problem.text : undefined),
    errorBeside: (...fields) =>
      problem && !(problem.field && fields.includes(problem.field)) ? problem.text : undefined,
    refuse: (field, text) => setProblem({ kind: "INVALID", code: "REQUIRED", field, text }),
    forget: useCallback(() => setProblem(null), []),
  };
}
