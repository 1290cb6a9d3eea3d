import { useMediaQuery } from "@mantine/hooks";
import { lazy, Suspense } from "react";
import { useLocation, useParams } from "../../lib/router.js";
import { Loading } from "../../ui/loading.js";
import { ChannelList } from "./channel-list.js";
import classes from "./conversations.page.module.css";
import { TopicList } from "./topic-list.js";
import { TopicPage } from "./topic.page.js";
import { UnreadTopics } from "./unread-topics.js";
import { useChannelIdOfTopic } from "./use-channel.js";

const NewTopic = lazy(() => import("./new-topic.js"));
const DraftList = lazy(() => import("./draft-list.js"));

type View = "channels" | "topics" | "drafts" | "new" | "topic";

/** Channels, topics, topic: side by side as far as there is room, else the one that was asked for. */
export function ConversationsPage({ view }: { view: View }) {
  const { key } = useLocation();
  const { channelId: named, topicId, number } = useParams();
  const held = useChannelIdOfTopic(topicId);
  const channelId = named ?? held;
  const isWide = useMediaQuery("(min-width: 900px)", false, { getInitialValueInEffect: false });
  const isWidest = useMediaQuery("(min-width: 1400px)", false, { getInitialValueInEffect: false });

  const hasDetail = view === "topic" || view === "new";
  const showsChannels = isWidest || view === "channels" || (isWide && !hasDetail);
  const isList = view === "topics" || view === "drafts";
  const showsTopics = isWide || isList;
  const showsUnread = !channelId && (view === "channels" || view === "topics");

  return (
    <div className={classes.page} data-view={view}>
      {showsChannels && (
        <div className={`${classes.channels} not-on-paper`}>
          <ChannelList
            level={view === "channels" ? 1 : 2}
            current={channelId}
            isUnreadOpen={showsUnread && showsTopics}
          />
        </div>
      )}
      {showsTopics && (
        <div className={`${classes.topics} ${hasDetail ? "not-on-paper" : ""}`}>
          {view === "drafts" ? (
            <Suspense fallback={<Loading />}>
              <DraftList level={1} hasBack={!showsChannels} />
            </Suspense>
          ) : channelId ? (
            <TopicList
              key={channelId}
              channelId={channelId}
              current={topicId}
              level={view === "topics" ? 1 : 2}
              hasBack={!showsChannels}
            />
          ) : (
            showsUnread && <UnreadTopics level={view === "topics" ? 1 : 2} hasBack={!showsChannels} />
          )}
        </div>
      )}
      {view === "topic" && topicId && (
        <div className={classes.detail}>
          <TopicPage key={topicId} topicId={topicId} number={numberFrom(number)} hasBack={!showsTopics} />
        </div>
      )}
      {view === "new" && channelId && (
        <div className={classes.detail}>
          <Suspense fallback={<Loading />}>
            <NewTopic key={key} channelId={channelId} hasBack={!showsTopics} />
          </Suspense>
        </div>
      )}
      {isWidest && !hasDetail && <div className={classes.rest} />}
    </div>
  );
}

function numberFrom(text: string | undefined): number | null {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : null;
}
