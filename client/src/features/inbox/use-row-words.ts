import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useLedger } from "../conversations/use-unread-totals.js";
import { UnreadRows } from "./inbox.documents.js";

/** The first unread words of a topic, and whose they are. */
export interface RowWords {
  takesPart: boolean;
  author: string;
  words: string;
}

const atOnce = 100;
const gatheredFor = 50;

/** Asks for what the rows say, many at once; again when another message is the first unread one or was changed. */
export function useRowWords(): {
  wordsOf: (topicId: string) => RowWords | undefined;
  takesPart: (topicId: string) => boolean;
  want: (topicIds: readonly string[]) => void;
} {
  const client = useApolloClient();
  const ledger = useLedger();
  const [held, setHeld] = useState<ReadonlyMap<string, RowWords>>(new Map());
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const asked = useRef(new Map<string, string>());

  useEffect(() => {
    const keyOf = (topicId: string): string => {
      const topic = ledger.get(topicId);
      const first = (topic?.readNumber ?? 0) + 1;
      return `${first} ${topic?.told.get(first)?.version ?? 0}`;
    };
    const missing = wanted.filter((id) => asked.current.get(id) !== keyOf(id)).slice(0, atOnce);
    if (missing.length === 0) return;
    const timer = setTimeout(() => {
      for (const id of missing) asked.current.set(id, keyOf(id));
      client.query({ query: UnreadRows, variables: { ids: missing }, fetchPolicy: "no-cache" }).then(
        ({ data }) =>
          setHeld((before) => {
            const after = new Map(before);
            for (const { topic, takesPart, firstWords, firstUnread } of data?.unreadTopics ?? [])
              after.set(topic.id, { takesPart, words: firstWords, author: firstUnread?.author.name ?? "" });
            return after;
          }),
        // The row stands without them; the next change asks again.
        () => missing.forEach((id) => asked.current.delete(id)),
      );
    }, gatheredFor);
    return () => clearTimeout(timer);
  }, [client, ledger, wanted, held]);

  return {
    wordsOf: (topicId) => held.get(topicId),
    takesPart: useCallback((topicId: string) => held.get(topicId)?.takesPart ?? false, [held]),
    want: useCallback(
      (ids: readonly string[]) => setWanted((before) => (before.join() === ids.join() ? before : ids)),
      [],
    ),
  };
}
