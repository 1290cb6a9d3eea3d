import { Navigate } from "../../lib/router.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { useConversationsStatus } from "../conversations/conversations-context.js";
import { InboxPage } from "./inbox.page.js";

export default function InboxRoutes() {
  const state = useConversationsStatus();
  switch (state.status) {
    case "none":
    case "loading":
      return <Loading />;
    case "failed":
      return <Failure error={state.error} onRetry={state.retry} level={1} />;
    case "ready":
      return state.conversations.channels.length === 0 ? <Navigate to="/kommunen" replace /> : <InboxPage />;
  }
}
