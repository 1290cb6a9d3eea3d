import { useMemo, useSyncExternalStore } from "react";
import { useConversationsStatus } from "./conversations-context.js";
import { type Ledger, mentionsIn, nothingUnread, totalsOf, unreadIn, type UnreadTotals } from "./unread.js";

export type { UnreadTotals };

const nothing: Ledger = new Map();
const never = (): (() => void) => () => undefined;

/** In all channels, or in one. Nothing while it is not yet known. */
export function useUnreadTotals(channelId?: string): UnreadTotals {
  const ledger = useLedger();
  return useMemo(
    () => (ledger.size === 0 ? nothingUnread : totalsOf(ledger, channelId)),
    [ledger, channelId],
  );
}

export interface TopicUnread {
  messages: number;
  mentions: number;
}

export function useTopicUnread(topicId: string): TopicUnread {
  const topic = useLedger().get(topicId);
  return useMemo(() => ({ messages: unreadIn(topic), mentions: mentionsIn(topic).length }), [topic]);
}

/** Ids of the topics in which something is unread. */
export function useUnreadTopicIds(): string[] {
  const ledger = useLedger();
  return useMemo(() => [...ledger].flatMap(([id, topic]) => (unreadIn(topic) > 0 ? [id] : [])), [ledger]);
}

export function useLedger(): Ledger {
  const store = useConversationsStatus().conversations?.store;
  return useSyncExternalStore(store?.subscribe ?? never, () => store?.published().ledger ?? nothing);
}
