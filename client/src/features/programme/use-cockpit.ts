import { useQuery } from "@apollo/client/react";
import { useEffect, useEffectEvent } from "react";
import { useConversationsStatus } from "../conversations/conversations-context.js";
import { usePlaceNews } from "../network/use-place-news.js";
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

/** A moment in which what belongs together has arrived, a little different on each screen. */
const settling = (): number => 150 + Math.random() * 350;

function useRosterNews(reload: () => void): void {
  const { conversations } = useConversationsStatus();
  const store = conversations?.store;
  const ask = useEffectEvent(reload);
  useEffect(() => {
    if (!store) return;
    let asking: ReturnType<typeof setTimeout> | undefined;
    const leave = store.onEvent((event) => {
      if (event.__typename !== "RosterEvent") return;
      asking ??= setTimeout(() => {
        asking = undefined;
        ask();
      }, settling());
    });
    return () => {
      clearTimeout(asking);
      leave();
    };
  }, [store]);
}
