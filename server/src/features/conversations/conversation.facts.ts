import type { Work } from "../../database/unit-of-work.js";
import { personStream, roundStream } from "../../realtime/announcement.js";
import type { Channel } from "./channel.entity.js";

export type MessageFactKind = "message.posted" | "message.edited" | "message.deleted" | "message.reacted";
export type TopicFactKind =
  "topic.started" | "topic.renamed" | "topic.resolved" | "topic.reopened" | "topic.summarised";
export type ChannelFactKind = "channel.created" | "channel.changed";

/** For all who read the channel. */
export function announceMessage(
  work: Work,
  channel: Channel,
  kind: MessageFactKind,
  messageId: string,
): void {
  announceInChannel(work, channel, kind, { messageId });
}

/** For all who read the channel. */
export function announceTopic(work: Work, channel: Channel, kind: TopicFactKind, topicId: string): void {
  announceInChannel(work, channel, kind, { topicId });
}

/** For all who read the channel. */
export function announceChannel(work: Work, channel: Channel, kind: ChannelFactKind): void {
  announceInChannel(work, channel, kind, { channelId: channel.id });
}

/** For the reader alone, on all their devices. */
export function announceRead(
  work: Work,
  personId: string,
  topicId: string,
  number: number,
  version: number,
): void {
  work.announce({
    stream: personStream(personId),
    kind: "read.moved",
    audience: `person:${personId}`,
    payload: { topicId, number, version },
  });
}

/** For the writer alone, on all their devices. */
export function announceDraft(work: Work, personId: string, scope: string): void {
  work.announce({
    stream: personStream(personId),
    kind: "draft.saved",
    audience: `person:${personId}`,
    payload: { scope },
  });
}

/** For whoever keeps it alone, on all their devices. */
export function announceBookmark(work: Work, personId: string, messageId: string): void {
  work.announce({
    stream: personStream(personId),
    kind: "bookmark.changed",
    audience: `person:${personId}`,
    payload: { messageId },
  });
}

function announceInChannel(
  work: Work,
  channel: Channel,
  kind: MessageFactKind | TopicFactKind | ChannelFactKind,
  payload: Record<string, string>,
): void {
  work.announce({ stream: roundStream(channel.roundId), kind, audience: channel.audienceKey, payload });
}
