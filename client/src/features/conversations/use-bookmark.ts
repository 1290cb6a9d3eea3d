import { useApolloClient } from "@apollo/client/react";
import { useCallback, useState, useSyncExternalStore } from "react";
import type { BookmarkStateFragment } from "../../gql/graphql.js";
import { type Problem, readProblem } from "../../lib/errors.js";
import { useTranslation } from "../../lib/i18n.js";
import { announce } from "../../ui/live-region.js";
import { RemoveBookmark, SaveBookmark } from "./bookmark.documents.js";
import { useConversations } from "./conversations-context.js";

/** What was just taken away, with what it takes to have it back. */
export interface TakenAway {
  note: string;
  version: number;
}

export interface Bookmarking {
  /** Null when the message is not marked. */
  bookmark: BookmarkStateFragment | null;
  /** The last that is known of it, also when it was taken away. */
  known: BookmarkStateFragment | null;
  takenAway: TakenAway | null;
  isBusy: boolean;
  problem: Problem | null;
  mark: () => Promise<boolean>;
  write: (note: string) => Promise<boolean>;
  remove: () => Promise<TakenAway | null>;
  takeBack: (what: TakenAway) => Promise<boolean>;
  forget: () => void;
}

/** One message as the reader has marked it, and what they can do about that. */
export function useBookmark(messageId: string): Bookmarking {
  const { t } = useTranslation("conversations");
  const client = useApolloClient();
  const { bookmarks } = useConversations();
  const known = useSyncExternalStore(bookmarks.subscribe, () => bookmarks.get().held.get(messageId) ?? null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [gone, setGone] = useState<TakenAway | null>(null);

  async function run(
    send: () => Promise<{ data?: { bookmark: BookmarkStateFragment } | undefined }>,
    done: string,
  ): Promise<BookmarkStateFragment | null> {
    setBusy(true);
    setProblem(null);
    try {
      const { data } = await send();
      if (!data) return null;
      bookmarks.merge([data.bookmark]);
      announce(done);
      return data.bookmark;
    } catch (error) {
      setProblem(readProblem(error));
      return null;
    } finally {
      setBusy(false);
    }
  }
  const save = (note: string | null, version: number, done: string) =>
    run(
      () =>
        client.mutate({
          mutation: SaveBookmark,
          variables: { input: { messageId, note, version } },
          fetchPolicy: "no-cache",
        }),
      done,
    );

  return {
    bookmark: known?.removedAt === null ? known : null,
    known,
    takenAway: known && known.removedAt !== null && known.version === gone?.version ? gone : null,
    isBusy,
    problem,
    mark: async () => (await save(null, 0, t("bookmark.marked"))) !== null,
    write: async (note) => (await save(note, known?.version ?? 0, t("bookmark.written"))) !== null,
    remove: async () => {
      if (!known) return null;
      const variables = { messageId, version: known.version };
      const removed = await run(
        () => client.mutate({ mutation: RemoveBookmark, variables, fetchPolicy: "no-cache" }),
        t("bookmark.removed"),
      );
      const away = removed && { note: known.note, version: removed.version };
      setGone(away);
      return away;
    },
    takeBack: async ({ note, version }) => (await save(note, version, t("bookmark.marked"))) !== null,
    forget: useCallback(() => setProblem(null), []),
  };
}
