import { Button } from "@mantine/core";
import { useCallback, useRef, useState } from "react";
import { loadTexts, useTranslation } from "../../lib/i18n.js";
import { Link } from "../../lib/router.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Failure } from "../../ui/failure.js";
import { Loading } from "../../ui/loading.js";
import { useLooking } from "../presence/use-topic-presence.js";
import { mayHaveUpdate } from "../updates/may-have-update.js";
import { paths } from "./conversation-paths.js";
import { later } from "../../lib/later.js";
import { MessageList, type MessageListHandle } from "./message-list.js";
import { TopicComposer, type TopicComposerHandle } from "./topic-composer.js";
import { TopicHeader } from "./topic-header.js";
import { TopicSummary } from "./topic-summary.js";
import { OpenTopicWindow } from "./topic-window.js";
import type { TopicWindow } from "./topic-windows.js";
import classes from "./topic.page.module.css";
import { useChannel } from "./use-channel.js";
import { useNewMessageNotice } from "./use-new-message-notice.js";
import { useTypingEnds } from "./use-typing-ends.js";
import { useTopic } from "./use-topic.js";
import { useTopicFields } from "./use-topics.js";

const MarkedAnswer = later(() => import("./marked-answer.js"));

const UpdateOfTopic = later(async () => {
  const [part] = await Promise.all([import("../updates/update-of-topic.js"), loadTexts("updates")]);
  return part;
});

interface TopicPageProps {
  topicId: string;
  /** Message to go to, from a link. */
  number: number | null;
  hasBack: boolean;
}

export function TopicPage({ topicId, number, hasBack }: TopicPageProps) {
  const { t } = useTranslation("conversations");
  const list = useRef<MessageListHandle>(null);
  const composer = useRef<TopicComposerHandle>(null);
  const isAtEnd = useCallback(() => list.current?.isAtEnd() ?? true, []);
  const quote = useCallback((messageId: string) => composer.current?.quote(messageId), []);
  const topicState = useTopic(topicId, number, isAtEnd);
  const { state, retry } = topicState;
  const [openWindow, setOpenWindow] = useState<TopicWindow | null>(null);
  const topic = useTopicFields(topicId);
  const channel = useChannel(topic?.channel.id ?? "");
  useNewMessageNotice(topicId);
  useLooking(topicId);
  useTypingEnds();

  if (state.status === "gone" || (state.status === "ready" && topic && !channel)) return <GoneTopic />;
  if (state.status === "failed") return <Failure error={state.error} onRetry={retry} level={1} />;
  if (state.status === "loading" || !topic || !channel) {
    return (
      <div className={classes.waiting}>
        <Loading />
      </div>
    );
  }
  return (
    <article className={classes.topic}>
      <TopicHeader
        topic={topic}
        channel={channel}
        rights={state.rights}
        hasBack={hasBack}
        onOpen={setOpenWindow}
      />
      <TopicSummary
        topic={topic}
        rights={state.rights}
        isNew={state.firstUnread === 1}
        onOpen={setOpenWindow}
      />
      {mayHaveUpdate(channel) && <UpdateOfTopic.Part topicId={topicId} />}
      {topic.solution && <MarkedAnswer.Part topicId={topicId} answer={topic.solution} />}
      <MessageList
        ref={list}
        topic={topic}
        topicState={topicState}
        window={state.window}
        rights={state.rights}
        firstUnread={state.firstUnread}
        target={number}
        onTakeBack={(body, quotedId, files) => composer.current?.writeAnew(body, quotedId, files)}
        onQuote={quote}
      />
      {state.rights.post ? (
        <TopicComposer
          ref={composer}
          topic={topic}
          channel={channel}
          onSent={() => void list.current?.toEnd()}
        />
      ) : (
        <p className={`${classes.closed} not-on-paper`}>{t("topic.closed")}</p>
      )}
      <OpenTopicWindow
        which={openWindow}
        topic={topic}
        channel={channel}
        onClose={() => setOpenWindow(null)}
      />
    </article>
  );
}

function GoneTopic() {
  const { t } = useTranslation("conversations");
  return (
    <EmptyState
      drawing="door"
      level={1}
      title={t("gone.topic")}
      action={
        <Button component={Link} to={paths.conversations} variant="default">
          {t("gone.back")}
        </Button>
      }
    >
      {t("gone.text")}
    </EmptyState>
  );
}
