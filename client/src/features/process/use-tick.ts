import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { now } from "../../lib/clock.js";
import { readProblem } from "../../lib/errors.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { TickChecklistItemDocument } from "./process.documents.js";
import type { Block, BlockDetails } from "./roadmap-context.js";

type Item = BlockDetails["checklist"][number];

/** A tick is there at once; when the hub refuses, it is taken back and said why. */
export function useTick(block: Block): {
  tick: (item: Item, isDone: boolean) => Promise<void>;
  problem: string | undefined;
} {
  const client = useApolloClient();
  const { person } = useSignedInViewer();
  const [problem, setProblem] = useState<string>();

  async function tick(item: Item, isDone: boolean): Promise<void> {
    setProblem(undefined);
    const viewer = { __typename: "Person", id: person.id, name: person.name };
    const ticked: Item = {
      ...item,
      doneAt: isDone ? new Date(now()).toISOString() : null,
      doneBy: isDone ? viewer : null,
    };
    const checklist = block.details?.checklist.map((one) => (one.id === item.id ? ticked : one)) ?? [];
    const expected = block.details && { ...block, details: { ...block.details, checklist } };
    try {
      await client.mutate({
        mutation: TickChecklistItemDocument,
        variables: { id: item.id, done: isDone },
        ...(expected && { optimisticResponse: { tickChecklistItem: expected } }),
      });
    } catch (error) {
      setProblem(readProblem(error).text);
    }
  }

  return { tick, problem };
}
