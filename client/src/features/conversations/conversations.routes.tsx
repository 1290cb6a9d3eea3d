import { useTranslation } from "react-i18next";
import { Navigate, Route, Routes } from "react-router";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { useConversationsStatus } from "./conversations-context.js";
import { ConversationsPage } from "./conversations.page.js";

export default function ConversationsRoutes() {
  const { t } = useTranslation("conversations");
  const state = useConversationsStatus();
  switch (state.status) {
    case "none":
      return (
        <EmptyState drawing="table" level={1} title={t("none.title")}>
          {t("none.text")}
        </EmptyState>
      );
    case "loading":
      return <Loading />;
    case "failed":
      return <Failure error={state.error} onRetry={state.retry} level={1} />;
    case "ready":
      // Steering group and funder read no channel: for them the network is its places.
      return state.conversations.channels.length === 0 && !state.conversations.canCreateChannel ? (
        <Navigate to="/kommunen" replace />
      ) : (
        <Routes>
          <Route index element={<ConversationsPage view="channels" />} />
          <Route path="ungelesen" element={<ConversationsPage view="topics" />} />
          <Route path="entwuerfe" element={<ConversationsPage view="drafts" />} />
          <Route path="kanal/:channelId" element={<ConversationsPage view="topics" />} />
          <Route path="kanal/:channelId/neu" element={<ConversationsPage view="new" />} />
          <Route path="thema/:topicId" element={<ConversationsPage view="topic" />} />
          <Route path="thema/:topicId/:number" element={<ConversationsPage view="topic" />} />
          <Route path="*" element={<ConversationsPage view="channels" />} />
        </Routes>
      );
  }
}
