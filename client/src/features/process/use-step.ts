import type { TypedDocumentNode } from "@apollo/client";
import { useState } from "react";
import type { MissingStepFieldsFragment, ProcessFieldsFragment } from "../../gql/graphql.js";
import { useAction } from "../../lib/use-action.js";

type Outcome =
  | { __typename?: "ProcessChanged"; process: ProcessFieldsFragment }
  | { __typename?: "ProcessRefused"; missing: MissingStepFieldsFragment[] };

export interface Step<Variables> {
  /** Refused: the process lacks something, see `missing`. Failed: see `problem`. */
  take: (variables: Variables) => Promise<"taken" | "refused" | "failed">;
  isBusy: boolean;
  /** What the last attempt lacked. */
  missing: MissingStepFieldsFragment[];
  problem: string | undefined;
  forget: () => void;
}

/** A step of the process: it is taken, or it says what is missing for it. */
export function useStep<Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Record<string, unknown>, Variables>,
): Step<Variables> {
  const action = useAction(document);
  const [missing, setMissing] = useState<MissingStepFieldsFragment[]>([]);

  async function take(variables: Variables): Promise<"taken" | "refused" | "failed"> {
    setMissing([]);
    const answer = await action.run(variables);
    const [outcome] = Object.values(answer ?? {}) as Outcome[];
    if (!outcome) return "failed";
    if ("process" in outcome) return "taken";
    setMissing(outcome.missing);
    return "refused";
  }

  return {
    take,
    isBusy: action.isBusy,
    missing,
    problem: action.problem?.text,
    forget: () => {
      setMissing([]);
      action.forget();
    },
  };
}
