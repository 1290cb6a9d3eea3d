import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef } from "react";
import { connection } from "../../lib/live/connection-state.js";
import type { LiveEvent } from "./conversations-store.js";
import { useConversations } from "./conversations-context.js";
import { lastNumberOf } from "./merge-message.js";
import { readableUpTo } from "./shown-numbers.js";
import { MarkRead } from "./topic.documents.js";

const settledAfter = 700;

/** True when somebody is really looking: the page is in front and has the focus. */
const isLookedAt = (): boolean => document.visibilityState === "visible" && document.hasFocus();

/**
 * Says "read" of what was on the screen. Watches the end of each message (`data-end`): a long one is read when one
 * has come to its end. Whoever marks something unread has read enough for this visit. What is
 * skipped stands elsewhere on the page. Returns what to do with each such element.
 */
export function useReadMarking(topicId: string, skipped = 0): (end: HTMLElement | null) => void {
  const client = useApolloClient();
  const { store } = useConversations();
  const shown = useRef(new Set(Array.from({ length: skipped }, (_, index) => index + 1)));
  const ends = useRef(new Set<HTMLElement>());
  const observer = useRef<IntersectionObserver | null>(null);
  const told = useRef(0);
  const isSuspended = useRef(false);

  const mark = useCallback(async (): Promise<void> => {
    const topic = store.get().ledger.get(topicId);
    if (!topic || isSuspended.current || topic.readNumber >= topic.lastNumber) return;
    const upTo = readableUpTo(topic.readNumber, shown.current);
    if (upTo <= Math.max(topic.readNumber, told.current)) return;
    told.current = upTo;
    try {
      await client.mutate({ mutation: MarkRead, variables: { topicId, upTo }, fetchPolicy: "no-cache" });
    } catch {
      // Said again with the next message that is shown, or when the connection is back.
      told.current = 0;
    }
  }, [client, store, topicId]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void mark(), settledAfter);
    };
    // What the ledger does not hold is read to its end.
    const readUpTo = (): number =>
      Math.min(store.get().ledger.get(topicId)?.readNumber ?? Infinity, lastNumberOf(client.cache, topicId));
    let before = readUpTo();
    const heed = (event: LiveEvent): void => {
      // Marked unread, here or on another device: that holds until one comes back to the topic.
      if (event.__typename === "ReadEvent" && event.topic.id === topicId && event.readNumber < before)
        isSuspended.current = true;
      before = readUpTo();
    };
    const watch = (): void => {
      observer.current?.disconnect();
      if (!isLookedAt()) return;
      observer.current = new IntersectionObserver((entries) => {
        if (!isLookedAt()) return;
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) shown.current.add(Number((target as HTMLElement).dataset["end"]));
        }
        soon();
      });
      for (const end of ends.current) observer.current.observe(end);
      if (skipped > 0) soon();
    };
    const leave = (): void => observer.current?.disconnect();

    watch();
    // Looked at again: what is on the screen now counts, not what passed while nobody looked.
    window.addEventListener("focus", watch);
    window.addEventListener("blur", leave);
    document.addEventListener("visibilitychange", watch);
    const stopHearing = [store.subscribe(soon), store.onEvent(heed), connection.subscribe(soon)];
    return () => {
      clearTimeout(timer);
      leave();
      window.removeEventListener("focus", watch);
      window.removeEventListener("blur", leave);
      document.removeEventListener("visibilitychange", watch);
      for (const stop of stopHearing) stop();
    };
  }, [client, mark, store, topicId, skipped]);

  return useCallback((end) => {
    if (!end) return;
    ends.current.add(end);
    if (isLookedAt()) observer.current?.observe(end);
    return () => {
      ends.current.delete(end);
      observer.current?.unobserve(end);
    };
  }, []);
}
