import { useMemo, useSyncExternalStore } from "react";
import type { DraftFieldsFragment } from "../../gql/graphql.js";
import { useConversations } from "./conversations-context.js";
import { type DraftScope, isNothing, wordsOf } from "./draft-words.js";

/** What one is writing, the latest first. */
export function useDrafts(): DraftFieldsFragment[] {
  const { drafts } = useConversations();
  const all = useSyncExternalStore(drafts.subscribe, drafts.get);
  return useMemo(
    () =>
      [...all.values()]
        .filter((draft) => !isNothing(wordsOf(draft)))
        .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)),
    [all],
  );
}

export function useHasDraft(scope: DraftScope): boolean {
  const { drafts } = useConversations();
  return useSyncExternalStore(drafts.subscribe, () => {
    const draft = drafts.get().get(scope);
    return draft !== undefined && !isNothing(wordsOf(draft));
  });
}
