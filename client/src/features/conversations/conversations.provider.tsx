import { useApolloClient } from "@apollo/client/react";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useViewer } from "../identity/viewer-context.js";
import { ConversationsContext, type ConversationsStatus } from "./conversations-context.js";
import { LiveConversations } from "./live-conversations.js";

/** Keeps the conversations of whoever is signed in up to date, on every page: the frame shows what is unread. */
export function ConversationsProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const viewer = useViewer();
  const personId = viewer?.person.id;
  const roundId = viewer?.round?.id;
  const [state, setState] = useState<ConversationsStatus>({ status: "none", conversations: null });

  useEffect(() => {
    if (!personId || !roundId) return;
    const live = new LiveConversations(client, personId, roundId, setState);
    live.start();
    return () => {
      live.stop();
      setState({ status: "none", conversations: null });
    };
  }, [client, personId, roundId]);

  const value = useMemo<ConversationsStatus>(
    () =>
      personId && roundId && state.status === "none" ? { status: "loading", conversations: null } : state,
    [personId, roundId, state],
  );
  return <ConversationsContext value={value}>{children}</ConversationsContext>;
}
