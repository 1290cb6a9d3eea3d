import { useApolloClient } from "@apollo/client/react";
import { useRef, useState } from "react";
import { graphql } from "../../gql/index.js";
import type { MessageFieldsFragment, ReactionKind } from "../../gql/graphql.js";
import { readProblem } from "../../lib/errors.js";
import { useSignedInViewer } from "../identity/viewer-context.js";
import { mergeMessage } from "./merge-message.js";
import { groupReactions, type ReactionGroup, type Wishes } from "./reactions.js";

const ReactTo = graphql(`
  mutation React($messageId: ID!, $kind: ReactionKind!) {
    message: react(messageId: $messageId, kind: $kind) {
      ...MessageFields
    }
  }
`);

const Unreact = graphql(`
  mutation Unreact($messageId: ID!, $kind: ReactionKind!) {
    message: unreact(messageId: $messageId, kind: $kind) {
      ...MessageFields
    }
  }
`);

export interface Reactions {
  groups: readonly ReactionGroup[];
  toggle: (kind: ReactionKind) => void;
  /** Why the last one did not get through. */
  problem: string | null;
}

/** Painted at once; pressed again and again, the last wish is what the server hears in the end. */
export function useReactions({ id, reactions }: Pick<MessageFieldsFragment, "id" | "reactions">): Reactions {
  const client = useApolloClient();
  const { person } = useSignedInViewer();
  const [wishes, setWishes] = useState<Wishes>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const wanted = useRef(new Map<ReactionKind, boolean>());
  const underWay = useRef(new Set<ReactionKind>());
  const groups = groupReactions(reactions, person, wishes);

  async function send(kind: ReactionKind): Promise<void> {
    if (underWay.current.has(kind)) return;
    underWay.current.add(kind);
    try {
      for (let heard: boolean | undefined; heard !== wanted.current.get(kind);) {
        heard = wanted.current.get(kind);
        const { data } = await client.mutate({
          mutation: heard ? ReactTo : Unreact,
          variables: { messageId: id, kind },
          fetchPolicy: "no-cache",
        });
        if (data) mergeMessage(client.cache, data.message);
      }
    } catch (error) {
      setProblem(readProblem(error).text);
    } finally {
      underWay.current.delete(kind);
      wanted.current.delete(kind);
      setWishes(new Map(wanted.current));
    }
  }

  return {
    groups,
    problem,
    toggle(kind) {
      const isMine = groups.some((group) => group.kind === kind && group.isMine);
      setProblem(null);
      wanted.current.set(kind, !isMine);
      setWishes(new Map(wanted.current));
      void send(kind);
    },
  };
}
