import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { TopicOpeningQuery } from "../../gql/graphql.js";
import { readProblem } from "../../lib/errors.js";
import { connection } from "../../lib/live/connection-state.js";
import { useConversations } from "./conversations-context.js";
import { enterPage } from "./enter-page.js";
import { mergeChannel } from "./merge-channel.js";
import { lastNumberOf } from "./merge-message.js";
import { mergeSummary, mergeTopic } from "./merge-topic.js";
import {
  append,
  extendAfter,
  extendBefore,
  holds,
  type MessageWindow,
  missingAfter,
  windowFrom,
} from "./message-window.js";
import { TopicMessages, TopicOpening, TopicRightsNow } from "./topic.documents.js";
import { unreadIn } from "./unread.js";

export type TopicRights = TopicOpeningQuery["topic"]["viewerCan"];

export type TopicState =
  | { status: "loading" }
  | { status: "failed"; error: unknown }
  | { status: "gone" }
  | {
      status: "ready";
      window: MessageWindow;
      rights: TopicRights;
      /** First message that was unread when the topic was opened; null when all was read. */
      firstUnread: number | null;
    };

type Where = { before: number } | { after: number };

export interface TopicHook {
  state: TopicState;
  loadBefore: () => Promise<void>;
  loadAfter: () => Promise<void>;
  /** Fetches the stretch around a number, or the end, unless it is there. */
  goTo: (number: number | null) => Promise<void>;
  retry: () => void;
}

/**
 * The stretch of a topic that is on the screen. It is opened where reading goes on, extended in both directions,
 * and follows the log at its end.
 */
export function useTopic(topicId: string, target: number | null, isAtEnd: () => boolean): TopicHook {
  const client = useApolloClient();
  const { store } = useConversations();
  const [state, setState] = useState<TopicState>({ status: "loading" });
  const latest = useRef<TopicState>(state);
  const isFetching = useRef(false);
  const openings = useRef(0);
  /** What was on the screen stays when it could not be loaded afresh; it is asked for again. */
  const unanswered = useRef<{ around: number | null } | null>(null);
  const target0 = useRef(target);

  const set = useCallback((next: TopicState): void => {
    latest.current = next;
    setState(next);
  }, []);

  const change = useCallback(
    (step: (window: MessageWindow) => MessageWindow): void => {
      const now = latest.current;
      if (now.status !== "ready") return;
      const window = step(now.window);
      if (window !== now.window) set({ ...now, window });
    },
    [set],
  );

  const fetchPage = useCallback(
    async (where: Where): Promise<void> => {
      const { data } = await client.query({
        query: TopicMessages,
        variables: { id: topicId, ...where },
        fetchPolicy: "no-cache",
      });
      if (!data) return;
      const { messages } = data.topic;
      enterPage(client.cache, store.bookmarks, messages);
      change((window) => {
        // Another stretch was opened meanwhile: this is no part of it.
        if (!holds(window, "before" in where ? where.before : where.after)) return window;
        return "before" in where ? extendBefore(window, messages) : extendAfter(window, messages);
      });
    },
    [client, store, topicId, change],
  );

  const missing = useCallback((): { after: number } | null => {
    const now = latest.current;
    if (now.status !== "ready") return null;
    const after = missingAfter(now.window, lastNumberOf(client.cache, topicId));
    return after === null ? null : { after };
  }, [client, topicId]);

  /** And on, as long as more is known to be missing: what was posted while a page was on its way is not in it. */
  const extend = useCallback(
    async (first: Where | null): Promise<void> => {
      if (isFetching.current) return;
      isFetching.current = true;
      try {
        for (let where = first; where;) {
          await fetchPage(where);
          const next = missing();
          const isStuck = next && "after" in where && where.after === next.after;
          where = isStuck ? null : next;
        }
      } catch {
        // Scrolling on, the next message or the connection asks again.
      } finally {
        isFetching.current = false;
      }
    },
    [fetchPage, missing],
  );

  const open = useCallback(
    async (around: number | null): Promise<void> => {
      const turn = ++openings.current;
      unanswered.current = null;
      try {
        const { data } = await client.query({
          query: TopicOpening,
          variables: { id: topicId, around },
          fetchPolicy: "no-cache",
        });
        if (!data || turn !== openings.current) return;
        const { messages, viewerCan, readNumber, channel, ...topic } = data.topic;
        mergeChannel(client.cache, channel);
        mergeTopic(client.cache, { ...topic, channel });
        mergeSummary(client.cache, topic);
        enterPage(client.cache, store.bookmarks, messages);
        const before = latest.current;
        const firstUnread =
          before.status === "ready"
            ? before.firstUnread
            : readNumber < topic.lastNumber
              ? readNumber + 1
              : null;
        set({ status: "ready", window: windowFrom(messages), rights: viewerCan, firstUnread });
        void extend(missing());
      } catch (error) {
        if (turn !== openings.current) return;
        if (readProblem(error).kind === "NOT_FOUND") set({ status: "gone" });
        else if (latest.current.status !== "ready") set({ status: "failed", error });
        else unanswered.current = { around };
      }
    },
    [client, store, topicId, set, extend, missing],
  );

  const opening = useCallback((): number | null => {
    if (target0.current !== null) return target0.current;
    const known = store.get().ledger.get(topicId);
    return known && unreadIn(known) > 0 ? known.readNumber + 1 : null;
  }, [store, topicId]);

  // Opened once per topic: the component is made anew for another one.
  useEffect(() => {
    void open(opening());
  }, [open, opening]);

  useEffect(
    () =>
      store.onEvent((event) => {
        if (event.__typename !== "MessageEvent" || event.message.topic.id !== topicId) return;
        if (event.messageFact !== "POSTED") return;
        change((window) => append(window, event.message, !isAtEnd()));
        void extend(missing());
      }),
    [store, topicId, change, extend, missing, isAtEnd],
  );

  useEffect(
    () =>
      store.onEvent((event) => {
        if (event.__typename !== "ChannelEvent") return;
        client.query({ query: TopicRightsNow, variables: { id: topicId }, fetchPolicy: "no-cache" }).then(
          ({ data }) => {
            const now = latest.current;
            if (data && now.status === "ready") set({ ...now, rights: data.topic.viewerCan });
          },
          () => undefined,
        );
      }),
    [client, store, topicId, set],
  );

  useEffect(
    () =>
      store.onReload(() => {
        const now = latest.current;
        if (now.status !== "ready") return void open(opening());
        const first = now.window.hasAfter ? now.window.items.at(0)?.number : undefined;
        void open(first ?? null);
      }),
    [store, open, opening],
  );

  useEffect(
    () =>
      connection.subscribe(() => {
        if (connection.get() !== "live" && connection.get() !== "polling") return;
        if (unanswered.current) void open(unanswered.current.around);
        else if (latest.current.status === "failed") void open(opening());
        else void extend(missing());
      }),
    [open, opening, extend, missing],
  );

  const items = (): MessageWindow | null =>
    latest.current.status === "ready" ? latest.current.window : null;
  return {
    state,
    loadBefore: useCallback(async () => {
      const window = items();
      const first = window?.items.at(0);
      if (window?.hasBefore && first) await extend({ before: first.number });
    }, [extend]),
    loadAfter: useCallback(async () => {
      const window = items();
      const last = window?.items.at(-1);
      if (window?.hasAfter && last) await extend({ after: last.number });
    }, [extend]),
    goTo: useCallback(
      async (number) => {
        const window = items();
        const isThere = number === null ? window && !window.hasAfter : window && holds(window, number);
        if (!isThere) await open(number);
      },
      [open],
    ),
    retry: useCallback(() => void open(opening()), [open, opening]),
  };
}
