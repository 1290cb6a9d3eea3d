import { useCallback } from "react";
import { useConversationsStatus } from "../conversations/conversations-context.js";

/** How channels are called everywhere: the internal one of a place bears its name. */
export function useChannelNames(): (channel: { id: string; name: string }) => string {
  const { conversations } = useConversationsStatus();
  const channels = conversations?.channels;
  return useCallback(
    ({ id, name }) => channels?.find((one) => one.id === id)?.place?.name ?? name,
    [channels],
  );
}
