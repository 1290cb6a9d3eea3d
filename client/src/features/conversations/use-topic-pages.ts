import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { graphql } from "../../gql/index.js";
import type { TopicFilter } from "../../gql/graphql.js";
import { type ConversationsStore } from "./conversations-store.js";
import { useConversations } from "./conversations-context.js";
import { mergeTopic } from "./merge-topic.js";
import { addPage, addTopic, noPages, type TopicPages } from "./topic-pages.js";

const ChannelTopics = graphql(`
  query ChannelTopics($channelId: ID!, $filter: TopicFilter!, $after: String) {
    channel(id: $channelId) {
      id
      topics(filter: $filter, after: $after, limit: 30) {
        items {
          ...TopicFields
        }
        next
      }
    }
  }
`);

/** Kept while the screens are alive, so that going back shows what one had in front of one. */
const kept = new WeakMap<ConversationsStore, Map<string, TopicPages>>();

interface TopicPagesHook extends TopicPages {
  error: unknown;
  isBusy: boolean;
  loadMore: () => void;
  reload: () => void;
}

export function useTopicPages(channelId: string, filter: TopicFilter): TopicPagesHook {
  const client = useApolloClient();
  const { store } = useConversations();
  const key = `${channelId} ${filter}`;
  const [pages, setPages] = useState<{ key: string; value: TopicPages }>(() => ({
    key,
    value: keptOf(store, key),
  }));
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const current = useRef(key);
  const shown = pages.key === key ? pages.value : keptOf(store, key);

  const change = useCallback(
    (step: (before: TopicPages) => TopicPages) => {
      const value = step(keptOf(store, key));
      keep(store, key, value);
      if (current.current === key) setPages({ key, value });
    },
    [store, key],
  );

  const fetchPage = useCallback(
    async (after: string | null): Promise<void> => {
      const { data } = await client.query({
        query: ChannelTopics,
        variables: { channelId, filter, after },
        fetchPolicy: "no-cache",
      });
      if (!data) return;
      const { items, next } = data.channel.topics;
      client.cache.batch({
        update: (cache) => {
          for (const topic of items) mergeTopic(cache, topic);
        },
      });
      const ids = items.map(({ id }) => id);
      change((before) => {
        // Coming back to a longer list: its end is still where it was.
        const isRefresh = after === null && before.isLoaded;
        return addPage(before, ids, isRefresh && before.ids.length > ids.length ? before.next : next);
      });
    },
    [client, channelId, filter, change],
  );

  const load = useCallback(
    (after: string | null): void => {
      const isCurrent = (): boolean => current.current === key;
      fetchPage(after)
        .then(
          () => isCurrent() && setError(null),
          (problem: unknown) => isCurrent() && setError(problem),
        )
        .finally(() => isCurrent() && setBusy(false));
    },
    [fetchPage, key],
  );

  useEffect(() => {
    current.current = key;
    load(null);
  }, [key, load]);

  useEffect(
    () =>
      store.onEvent((event) => {
        const topic =
          event.__typename === "MessageEvent"
            ? event.message.topic
            : event.__typename === "TopicEvent"
              ? event.topic
              : null;
        if (topic?.channel.id === channelId)
          change((before) => (before.isLoaded ? addTopic(before, topic.id) : before));
      }),
    [store, channelId, change],
  );
  useEffect(() => store.onReload(() => load(null)), [store, load]);

  return {
    ...shown,
    error,
    isBusy,
    loadMore: () => {
      if (!shown.next || isBusy) return;
      setBusy(true);
      load(shown.next);
    },
    reload: () => {
      setError(null);
      load(null);
    },
  };
}

function keptOf(store: ConversationsStore, key: string): TopicPages {
  return kept.get(store)?.get(key) ?? noPages;
}

function keep(store: ConversationsStore, key: string, pages: TopicPages): void {
  const all = kept.get(store) ?? new Map<string, TopicPages>();
  kept.set(store, all.set(key, pages));
}
