import { Navigate, Route, Routes } from "../../lib/router.js";
import { ConversationsPage } from "./conversations.page.js";
import { WhenReady } from "./when-ready.js";

export default function ConversationsRoutes() {
  return (
    <WhenReady>
      {({ channels, canCreateChannel }) =>
        // Steering group and funder read no channel: for them the network is its places.
        channels.length === 0 && !canCreateChannel ? (
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
        )
      }
    </WhenReady>
  );
}
