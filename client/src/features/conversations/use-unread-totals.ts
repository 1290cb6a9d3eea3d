import { useMemo, useSyncExternalStore } from "react";
import { useConversationsStatus } from "./conversations-context.js";
import { isMutedBy, noChoices, type OwnChoices } from "./own-choices.js";
import { type Ledger, mentionsIn, nothingUnread, totalsOf, unreadIn, type UnreadTotals } from "./unread.js";

export type { UnreadTotals };

const nothing: Ledger = new Map();
const never = (): (() => void) => () => undefined;

/** In all channels, or in one. Nothing while it is not yet known. */
export function useUnreadTotals(channelId?: string): UnreadTotals {
  const ledger = useLedger();
  const choices = useChoices();
  return useMemo(
    () => (ledger.size === 0 ? nothingUnread : totalsOf(ledger, channelId, isMutedBy(choices))),
    [ledger, choices, channelId],
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

/** As it counts: of what is muted only mentions. */
export function useTopicCount(topicId: string, channelId: string): TopicUnread & { isMuted: boolean } {
  const topic = useLedger().get(topicId);
  const choices = useChoices();
  return useMemo(() => {
    const isMuted = isMutedBy(choices)(topicId, { channelId, takesPart: topic?.takesPart ?? false });
    const mentions = mentionsIn(topic).length;
    return { messages: isMuted ? mentions : unreadIn(topic), mentions, isMuted };
  }, [topic, choices, topicId, channelId]);
}

/** Ids of the topics in which something is unread that counts. */
export function useUnreadTopicIds(): string[] {
  const ledger = useLedger();
  const choices = useChoices();
  return useMemo(() => {
    const isMuted = isMutedBy(choices);
    return [...ledger].flatMap(([id, topic]) =>
      (isMuted(id, topic) ? mentionsIn(topic).length : unreadIn(topic)) > 0 ? [id] : [],
    );
  }, [ledger, choices]);
}

/** What the reader has chosen about what waits for them. */
export function useChoices(): OwnChoices {
  const store = useConversationsStatus().conversations?.store;
  return useSyncExternalStore(store?.subscribe ?? never, () => store?.published().choices ?? noChoices);
}

export function useLedger(): Ledger {
  const store = useConversationsStatus().conversations?.store;
  return useSyncExternalStore(store?.subscribe ?? never, () => store?.published().ledger ?? nothing);
}

/** There are older topics with something unread than those that are listed. */
export function useHasOlder(): boolean {
  const store = useConversationsStatus().conversations?.store;
  return useSyncExternalStore(store?.subscribe ?? never, () => store?.published().goesOn ?? false);
}
