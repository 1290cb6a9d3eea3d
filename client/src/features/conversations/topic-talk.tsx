import { useCallback, useRef } from "react";
import { useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { useLooking } from "../presence/use-topic-presence.js";
import { paths } from "./conversation-paths.js";
import { useConversationsStatus } from "./conversations-context.js";
import { MessageList, type MessageListHandle } from "./message-list.js";
import { TopicComposer, type TopicComposerHandle } from "./topic-composer.js";
import classes from "./topic-talk.module.css";
import { useChannel } from "./use-channel.js";
import { useNewMessageNotice } from "./use-new-message-notice.js";
import { useTopic } from "./use-topic.js";
import { useTopicFields } from "./use-topics.js";
import { useTypingEnds } from "./use-typing-ends.js";

interface TopicTalkProps {
  topicId: string;
  /** Messages up to this number say what stands above already. */
  skipped?: number;
}

/** A topic beneath what it is about: read, live, and answered in place. */
export function TopicTalk(props: TopicTalkProps) {
  const state = useConversationsStatus();
  switch (state.status) {
    case "none":
      return null;
    case "loading":
      return <Loading />;
    case "failed":
      return <Failure error={state.error} onRetry={state.retry} />;
    case "ready":
      return <Talk {...props} />;
  }
}

function Talk({ topicId, skipped = 0 }: TopicTalkProps) {
  const { t } = useTranslation("conversations");
  const list = useRef<MessageListHandle>(null);
  const composer = useRef<TopicComposerHandle>(null);
  const isAtEnd = useCallback(() => list.current?.isAtEnd() ?? true, []);
  const quote = useCallback((messageId: string) => composer.current?.quote(messageId), []);
  const topicState = useTopic(topicId, null, isAtEnd);
  const { state, retry } = topicState;
  const topic = useTopicFields(topicId);
  const channel = useChannel(topic?.channel.id ?? "");
  useNewMessageNotice(topicId);
  useLooking(topicId);
  useTypingEnds();

  if (state.status === "gone" || (state.status === "ready" && topic && !channel)) return null;
  if (state.status === "failed") return <Failure error={state.error} onRetry={retry} />;
  if (state.status === "loading" || !topic || !channel) return <Loading />;
  const { lastNumber } = topic;
  return (
    <div className={classes.talk}>
      {lastNumber <= skipped && <p className={classes.none}>{t("topic.nobodyYet")}</p>}
      <MessageList
        ref={list}
        topic={topic}
        topicState={topicState}
        window={state.window}
        rights={state.rights}
        firstUnread={
          state.firstUnread === null || lastNumber <= skipped
            ? null
            : Math.max(state.firstUnread, skipped + 1)
        }
        target={null}
        skipped={skipped}
        onTakeBack={(body, quotedId, files) => composer.current?.writeAnew(body, quotedId, files)}
        onQuote={quote}
      />
      {state.rights.post && (
        <TopicComposer
          ref={composer}
          topic={topic}
          channel={channel}
          onSent={() => void list.current?.toEnd()}
        />
      )}
      <p className={`${classes.whole} not-on-paper`}>
        <Link to={paths.topic(topicId)}>{t("topic.openWhole")}</Link>
      </p>
    </div>
  );
}
