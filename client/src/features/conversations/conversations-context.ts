import { createContext, use } from "react";
import type { ConversationsStartQuery } from "../../gql/graphql.js";
import type { LocalStore } from "../../lib/local-store.js";
import type { BookmarkStore } from "./bookmark-store.js";
import type { ConversationsStore } from "./conversations-store.js";
import type { DraftSync } from "./draft-sync.js";
import type { OutboxRunner } from "./outbox-runner.js";

export type ChannelWithRights = ConversationsStartQuery["round"]["channels"][number];

export interface Conversations {
  roundId: string;
  personId: string;
  store: ConversationsStore;
  outbox: OutboxRunner;
  local: LocalStore;
  drafts: DraftSync;
  bookmarks: BookmarkStore;
  channels: readonly ChannelWithRights[];
  canCreateChannel: boolean;
}

export type ConversationsStatus =
  | { status: "none" | "loading"; conversations: null }
  | { status: "failed"; conversations: null; error: unknown; retry: () => void }
  | { status: "ready"; conversations: Conversations };

export const ConversationsContext = createContext<ConversationsStatus>({
  status: "none",
  conversations: null,
});

export function useConversationsStatus(): ConversationsStatus {
  return use(ConversationsContext);
}

/** For the screens of the conversations, which are shown once everything is there. */
export function useConversations(): Conversations {
  const { conversations } = use(ConversationsContext);
  if (!conversations) throw new Error("The conversations are not loaded yet.");
  return conversations;
}
