import { useQuery } from "@apollo/client/react";
import { useEffect, useEffectEvent } from "react";
import { Failure } from "../../ui/failure.js";
import { usePlaceNews } from "../network/use-place-news.js";
import { EarlierUpdatesDocument } from "./update.documents.js";
import { UpdateItems } from "./update-items.js";

interface EarlierUpdatesProps {
  placeId: string;
  /** Where the stretch above ends now. */
  after: string;
  /** Hears where this one ends, each time that changes. */
  onEnd: (next: string | null) => void;
}

/** One more stretch of what a place has told; it follows the news like the first one. */
export function EarlierUpdates({ placeId, after, onEnd }: EarlierUpdatesProps) {
  const { data, previousData, error, refetch } = useQuery(EarlierUpdatesDocument, {
    variables: { placeId, after },
    fetchPolicy: "cache-and-network",
  });
  usePlaceNews({ placeId, parts: ["UPDATES"] }, refetch);
  const next = data?.place.updates.next;
  const tell = useEffectEvent(onEnd);
  useEffect(() => {
    if (next !== undefined) tell(next);
  }, [next]);

  const shown = data ?? previousData;
  if (shown) return <UpdateItems items={shown.place.updates.items} placeId={placeId} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : null;
}
