import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import type { WhoHadThisQuery } from "../../gql/graphql.js";
import { WhoHadThisDocument } from "./peers.documents.js";

export type Help = WhoHadThisQuery["whoHadThis"];

export interface HelpState {
  /** Answers what was asked last; stays while the next answer is on its way. */
  help: Help | null;
  isLooking: boolean;
  hasFailed: boolean;
}

/** Milliseconds after which typing counts as resting. */
const rest = 600;
/** Fewer letters say too little. */
const least = 12;

interface Question {
  placeId: string;
  text: string;
  blockId: string | null;
}

interface Answered {
  key: string;
  help: Help | null;
  hasFailed: boolean;
}

/** Asks a moment after typing rests; what was asked before is called off. */
export function useHelp({ placeId, text, blockId }: Question): HelpState {
  const client = useApolloClient();
  const words = text.replace(/\s+/g, " ").trim();
  const isAsked = words.length >= least;
  const key = isAsked ? JSON.stringify([placeId, words, blockId]) : "";
  const [answered, setAnswered] = useState<Answered>({ key: "", help: null, hasFailed: false });

  useEffect(() => {
    if (!key) return;
    const calling = new AbortController();
    const [ofPlace, asked, ofBlock] = JSON.parse(key) as [string, string, string | null];
    const timer = setTimeout(() => {
      client
        .query({
          query: WhoHadThisDocument,
          variables: { placeId: ofPlace, text: asked, blockId: ofBlock },
          fetchPolicy: "no-cache",
          context: { fetchOptions: { signal: calling.signal }, queryDeduplication: false },
        })
        .then(
          ({ data }) =>
            !calling.signal.aborted && setAnswered({ key, help: data?.whoHadThis ?? null, hasFailed: false }),
          () => !calling.signal.aborted && setAnswered((before) => ({ ...before, key, hasFailed: true })),
        );
    }, rest);
    return () => {
      clearTimeout(timer);
      calling.abort();
    };
  }, [client, key]);

  return {
    help: isAsked ? answered.help : null,
    isLooking: isAsked && answered.key !== key,
    hasFailed: isAsked && answered.key === key && answered.hasFailed,
  };
}
