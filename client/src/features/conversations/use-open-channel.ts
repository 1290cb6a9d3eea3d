import { useParams } from "../../lib/router.js";
import { useChannelIdOfTopic } from "./use-channel.js";

/** The channel one is in, also while one reads a topic of it. */
export function useOpenChannelId(): string | undefined {
  const { channelId, topicId } = useParams();
  const held = useChannelIdOfTopic(topicId);
  return channelId ?? held;
}
