import { useEffect, useEffectEvent } from "react";
import { useConversationsStatus } from "../conversations/conversations-context.js";

/** A moment in which what belongs together has arrived, a little different on each screen. */
const settling = (): number => 150 + Math.random() * 350;

/** Asks again for what is shown of people and their roles, after the log has told that something of it changed. */
export function useRosterNews(reload: () => unknown): void {
  const { conversations } = useConversationsStatus();
  const store = conversations?.store;
  const ask = useEffectEvent(reload);
  useEffect(() => {
    if (!store) return;
    let asking: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      asking ??= setTimeout(() => {
        asking = undefined;
        ask();
      }, settling());
    };
    const leave = store.onEvent((event) => {
      if (event.__typename === "RosterEvent") soon();
    });
    const leaveReload = store.onReload(soon);
    return () => {
      clearTimeout(asking);
      leave();
      leaveReload();
    };
  }, [store]);
}
