import { useEffect } from "react";
import { presence } from "../presence/presence.js";
import { useConversations } from "./conversations-context.js";

/** Whoever has said it is no longer writing it. */
export function useTypingEnds(): void {
  const { store } = useConversations();
  useEffect(
    () =>
      store.onEvent((event) => {
        if (event.__typename === "MessageEvent" && event.messageFact === "POSTED")
          presence.hasSpoken(event.message.author.id);
      }),
    [store],
  );
}
