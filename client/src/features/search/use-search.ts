import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import type { SearchInput, SearchQuery } from "../../gql/graphql.js";
import { isAsked, isNarrowed, type SearchWish } from "./search-wish.js";
import { SearchDocument } from "./search.documents.js";

interface Answer {
  /** What was asked. */
  key: string;
  data: SearchQuery | null;
  error: unknown;
}

export interface SearchState {
  data: SearchQuery | null;
  error: unknown;
  /** An answer to what is asked now is on its way; what is shown answers what was asked before. */
  isWaiting: boolean;
  more: () => Promise<void>;
  retry: () => void;
}

/** Asks anew whenever the wish changes; an answer that comes late is not shown. */
export function useSearch(roundId: string, wish: SearchWish): SearchState {
  const client = useApolloClient();
  const [state, setState] = useState<Answer>({ key: "", data: null, error: null });
  const [tries, setTries] = useState(0);
  const turn = useRef(0);
  const key = JSON.stringify(wish);

  useEffect(() => {
    const own = ++turn.current;
    const wanted = JSON.parse(key) as SearchWish;
    if (!isAsked(wanted)) return;
    const timer = setTimeout(() => {
      client
        .query({ query: SearchDocument, variables: variablesOf(roundId, wanted), fetchPolicy: "no-cache" })
        .then(
          ({ data }) => own === turn.current && setState({ key, data: data ?? null, error: null }),
          (error: unknown) => own === turn.current && setState({ key, data: null, error }),
        );
    }, 0);
    return () => clearTimeout(timer);
  }, [client, roundId, key, tries]);

  async function more(): Promise<void> {
    const { data } = state;
    const after = data?.search.next;
    if (!after) return;
    const own = turn.current;
    const text = data.search.correctedTo ? `${data.search.correctedTo} ` : wish.text;
    const answer = await client
      .query({
        query: SearchDocument,
        variables: { ...variablesOf(roundId, { ...wish, text }), after },
        fetchPolicy: "no-cache",
      })
      .catch(() => null);
    const page = answer?.data?.search;
    if (!page || own !== turn.current) return;
    const search = { ...data.search, next: page.next, hits: [...data.search.hits, ...page.hits] };
    setState((before) => ({ ...before, data: { ...data, search } }));
  }
  const { data, error } = state;
  return { data, error, isWaiting: state.key !== key, more, retry: () => setTries((count) => count + 1) };
}

function variablesOf(roundId: string, wish: SearchWish) {
  const { text, hasFile, ...rest } = wish;
  const input: SearchInput = { ...rest, text, ...(hasFile && { hasFile }), kinds: ["MESSAGE"] };
  // People, places and channels are no answer to a question about files or days; nothing asked finds nothing.
  const words = isNarrowed(wish) ? "" : text;
  return {
    roundId,
    input,
    names: { text: words, kinds: ["CHANNEL", "PLACE", "PERSON"] } satisfies SearchInput,
    titles: hasFile ? { text: "" } : ({ ...rest, text, kinds: ["TOPIC"] } satisfies SearchInput),
  };
}
