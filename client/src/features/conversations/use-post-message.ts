import { useCallback } from "react";
import type { ParcelFile } from "../files/upload-item.js";
import { newId } from "../../lib/new-id.js";
import { useConversations } from "./conversations-context.js";

/** Chooses the id, paints at once, sends as soon as it can. */
export function usePostMessage(
  topicId: string,
): (body: string, quotedId: string | null, files: ParcelFile[], draftVersion: number | null) => void {
  const { outbox } = useConversations();
  return useCallback(
    (body, quotedId, files, draftVersion) => {
      outbox.add({ kind: "message", id: newId(), topicId, body, quotedId, files, draftVersion });
    },
    [outbox, topicId],
  );
}
