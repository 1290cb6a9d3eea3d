import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { BookmarkStateFragment } from "../../gql/graphql.js";
import { BookmarkList } from "./bookmark.documents.js";
import { listed } from "./bookmark-store.js";
import { useConversations } from "./conversations-context.js";
import { mergeMessage } from "./merge-message.js";
import { mergeTopic } from "./merge-topic.js";

interface BookmarksHook {
  items: BookmarkStateFragment[];
  isLoaded: boolean;
  hasMore: boolean;
  isBusy: boolean;
  error: unknown;
  loadMore: () => void;
  retry: () => void;
}

/** What one has marked, as far as it is loaded. What is loaded stays true by the stream. */
export function useBookmarks(): BookmarksHook {
  const client = useApolloClient();
  const { store, bookmarks } = useConversations();
  const state = useSyncExternalStore(bookmarks.subscribe, bookmarks.get);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const items = useMemo(() => listed(state), [state]);

  const fetchPage = useCallback(
    async (after: string | null): Promise<void> => {
      let isStale = false;
      const stop = store.onReload(() => (isStale = true));
      const { data } = await client
        .query({ query: BookmarkList, variables: { after }, fetchPolicy: "no-cache" })
        .finally(stop);
      // Rights may have changed while it was on its way; whoever noticed has asked again.
      if (isStale || !data?.viewer) return;
      const { items, next } = data.viewer.bookmarks;
      client.cache.batch({
        update: (cache) => {
          for (const { message } of items) {
            mergeTopic(cache, message.topic);
            mergeMessage(cache, message);
          }
        },
      });
      bookmarks.enterPage(items, next);
    },
    [client, store, bookmarks],
  );

  const load = useCallback(
    (after: string | null): void => {
      fetchPage(after)
        .then(
          () => setError(null),
          (problem: unknown) => setError(problem),
        )
        .finally(() => setBusy(false));
    },
    [fetchPage],
  );

  useEffect(() => {
    if (!bookmarks.get().isLoaded) load(null);
    return store.onReload(() => load(null));
  }, [store, bookmarks, load]);

  return {
    items,
    isLoaded: state.isLoaded,
    hasMore: state.next !== null,
    isBusy,
    error,
    loadMore: () => {
      if (state.next === null || isBusy) return;
      setBusy(true);
      load(state.next);
    },
    retry: () => {
      setError(null);
      load(state.next);
    },
  };
}

/** How many there are, loaded or not. */
export function useBookmarkCount(): number {
  const { bookmarks } = useConversations();
  return useSyncExternalStore(bookmarks.subscribe, () => bookmarks.get().count);
}
