import { useCallback } from "react";
import { useConversationsStatus } from "../conversations/conversations-context.js";
import { shownName } from "../conversations/shown-name.js";

/** How channels are called everywhere: those of a place bear its name. */
export function useChannelNames(): (channel: { id: string; name: string }) => string {
  const { conversations } = useConversationsStatus();
  const channels = conversations?.channels;
  return useCallback(
    ({ id, name }) => {
      const channel = channels?.find((one) => one.id === id);
      return channel ? shownName(channel) : name;
    },
    [channels],
  );
}
