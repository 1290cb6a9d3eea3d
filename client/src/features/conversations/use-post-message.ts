import { useCallback } from "react";
import { newId } from "../../lib/new-id.js";
import { useConversations } from "./conversations-context.js";

/** Chooses the id, paints at once, sends as soon as it can. */
export function usePostMessage(topicId: string): (body: string) => void {
  const { outbox } = useConversations();
  return useCallback(
    (body) => {
      outbox.add({ kind: "message", id: newId(), topicId, body });
    },
    [outbox, topicId],
  );
}
