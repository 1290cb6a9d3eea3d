import { lazy, Suspense } from "react";
import type { TopicFieldsFragment } from "../../gql/graphql.js";
import type { ChannelWithRights } from "./conversations-context.js";
import type { TopicWindow } from "./topic-windows.js";

// Fetched when somebody asks for one.
const SummaryEditor = lazy(() => import("./summary-editor.js"));
const SummaryHistory = lazy(() => import("./summary-history.js"));
const TopicChanges = lazy(() => import("./topic-changes.js"));

interface TopicWindowProps {
  which: TopicWindow | null;
  topic: TopicFieldsFragment;
  channel: ChannelWithRights;
  onClose: () => void;
}

export function OpenTopicWindow({ which, topic, channel, onClose }: TopicWindowProps) {
  if (!which) return null;
  return (
    <Suspense>
      {which === "summary" && <SummaryEditor topic={topic} channel={channel} onClose={onClose} />}
      {which === "summaryHistory" && <SummaryHistory topicId={topic.id} onClose={onClose} />}
      {which === "changes" && <TopicChanges topic={topic} onClose={onClose} />}
    </Suspense>
  );
}
