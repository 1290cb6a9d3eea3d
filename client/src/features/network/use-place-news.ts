import { useEffect, useEffectEvent } from "react";
import type { PlacePart } from "../../gql/graphql.js";
import { useConversationsStatus } from "../conversations/conversations-context.js";

interface News {
  /** Of this place alone; of all places when left out. */
  placeId?: string | undefined;
  /** Of these parts alone; of all when left out. */
  parts?: readonly PlacePart[];
}

/** Milliseconds in which what belongs together has arrived, and those over which open pages spread their questions. */
const settling = 150;
const spread = 350;

/** Asks again for what is shown of places, a moment after the log has told that something of it changed. */
export function usePlaceNews({ placeId, parts }: News, reload: () => unknown): void {
  const { conversations } = useConversationsStatus();
  const store = conversations?.store;
  const ask = useEffectEvent(reload);
  const concerns = useEffectEvent(
    (event: { part: PlacePart; changedPlace: { id: string } }) =>
      (!placeId || event.changedPlace.id === placeId) && (!parts || parts.includes(event.part)),
  );

  useEffect(() => {
    if (!store) return;
    let asking: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      asking ??= setTimeout(
        () => {
          asking = undefined;
          ask();
        },
        settling + Math.random() * spread,
      );
    };
    const leave = store.onEvent((event) => {
      if (event.__typename === "PlaceEvent" && concerns(event)) soon();
    });
    const leaveReload = store.onReload(soon);
    return () => {
      clearTimeout(asking);
      leave();
      leaveReload();
    };
  }, [store]);
}
