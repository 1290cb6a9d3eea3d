import { useQuery } from "@apollo/client/react";
import { usePlaceNews } from "../network/use-place-news.js";
import { useRosterNews } from "../network/use-roster-news.js";
import { FacilitatorsDocument } from "./facilitators.documents.js";
import type { Facilitator } from "./found-facilitators.js";

interface FacilitatorsState {
  /** Whoever the viewer may see: all for the office, a facilitator themselves. */
  facilitators: readonly Facilitator[] | undefined;
  error: unknown;
  retry: () => void;
}

/** The pool, asked for again when somebody's profile or roles have changed. */
export function useFacilitators(roundId: string): FacilitatorsState {
  const { data, previousData, error, refetch } = useQuery(FacilitatorsDocument, {
    variables: { roundId },
    fetchPolicy: "cache-and-network",
  });
  const again = (): void => void refetch().catch(() => undefined);
  usePlaceNews({ parts: ["TEAM"] }, again);
  useRosterNews(again);
  // Asking again may fail while somebody writes: what is there stays, and so does what is typed in it.
  const facilitators = (data ?? previousData)?.round.facilitators;
  return { facilitators, error: facilitators ? undefined : error, retry: again };
}
