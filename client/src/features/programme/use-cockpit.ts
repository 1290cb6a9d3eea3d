import { useQuery } from "@apollo/client/react";
import { usePlaceNews } from "../network/use-place-news.js";
import { useRosterNews } from "../network/use-roster-news.js";
import { CockpitDocument } from "./cockpit.documents.js";
import type { Cockpit } from "./cockpit-view.js";

interface CockpitState {
  cockpit: Cockpit | undefined;
  error: unknown;
  /** Another choice is being asked for; the one before is still shown. */
  isWaiting: boolean;
  retry: () => void;
}

/** All places of the round, asked for again when something of one of them or of who works there has changed. */
export function useCockpit(roundId: string, silentAfterWeeks: number): CockpitState {
  const { data, previousData, error, loading, refetch } = useQuery(CockpitDocument, {
    variables: { roundId, silentAfterWeeks },
    fetchPolicy: "cache-and-network",
    skip: !roundId,
  });
  const again = (): void => void refetch().catch(() => undefined);
  usePlaceNews({}, again);
  useRosterNews(again);
  return {
    cockpit: (data ?? previousData)?.round.cockpit,
    error: data ? undefined : error,
    isWaiting: loading && !data,
    retry: again,
  };
}
