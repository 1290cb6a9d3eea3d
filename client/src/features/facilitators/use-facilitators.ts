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
  const { data, error, refetch } = useQuery(FacilitatorsDocument, {
    variables: { roundId },
    fetchPolicy: "cache-and-network",
  });
  const again = (): void => void refetch().catch(() => undefined);
  usePlaceNews({ parts: ["TEAM"] }, again);
  useRosterNews(again);
  return { facilitators: data?.round.facilitators, error: data ? undefined : error, retry: again };
}
