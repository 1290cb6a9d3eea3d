import { Field, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { EventType } from "../../realtime/event.type.js";
import type { BookmarkRow } from "./bookmark.queries.js";
import { BookmarkType } from "./bookmark.type.js";
import type { Channel } from "./channel.entity.js";
import { ChannelType } from "./channel.type.js";
import type { DraftRow } from "./draft.queries.js";
import { DraftType } from "./draft.type.js";
import type { Message } from "./message.entity.js";
import { MessageType } from "./message.type.js";
import type { Topic } from "./topic.entity.js";
import { TopicType } from "./topic.type.js";

export const MessageFact = {
  POSTED: "POSTED",
  EDITED: "EDITED",
  DELETED: "DELETED",
  REACTED: "REACTED",
} as const;
export const TopicFact = {
  STARTED: "STARTED",
  RENAMED: "RENAMED",
  RESOLVED: "RESOLVED",
  REOPENED: "REOPENED",
  SUMMARISED: "SUMMARISED",
} as const;
export const ChannelFact = { CREATED: "CREATED", CHANGED: "CHANGED" } as const;

registerEnumType(MessageFact, {
  name: "MessageFact",
  description: "What happened to a message.",
  valuesMap: {
    POSTED: { description: "It was posted." },
    EDITED: { description: "Its words were changed." },
    DELETED: { description: "It was taken back." },
    REACTED: { description: "Somebody answered it with a sign, or took theirs back." },
  },
});
registerEnumType(TopicFact, {
  name: "TopicFact",
  description: "What happened to a topic.",
  valuesMap: {
    STARTED: { description: "It was started." },
    RENAMED: { description: "Its title was changed." },
    RESOLVED: { description: "It was marked as resolved, or its answer was marked or unmarked." },
    REOPENED: { description: "It was opened again." },
    SUMMARISED: { description: "Its summary was written, changed or taken away." },
  },
});
registerEnumType(ChannelFact, {
  name: "ChannelFact",
  description: "What happened to a channel.",
  valuesMap: {
    CREATED: { description: "It was created." },
    CHANGED: { description: "It was renamed, described anew, filed away or taken out again." },
  },
});

const asItStands = "As it stands when the event is handed out, which may be later than the event.";

@ObjectType("MessageEvent", { implements: () => EventType, description: "Something happened to a message." })
export class MessageEventType extends EventType {
  @Field(() => MessageFact, { description: "What happened." }) fact: keyof typeof MessageFact;
  @Field(() => MessageType, { description: asItStands }) message: Message;
}

@ObjectType("TopicEvent", { implements: () => EventType, description: "Something happened to a topic." })
export class TopicEventType extends EventType {
  @Field(() => TopicFact, { description: "What happened." }) fact: keyof typeof TopicFact;
  @Field(() => TopicType, { description: asItStands }) topic: Topic;
}

@ObjectType("ChannelEvent", { implements: () => EventType, description: "Something happened to a channel." })
export class ChannelEventType extends EventType {
  @Field(() => ChannelFact, { description: "What happened." }) fact: keyof typeof ChannelFact;
  @Field(() => ChannelType, { description: asItStands }) channel: Channel;
}

@ObjectType("ReadEvent", {
  implements: () => EventType,
  description:
    "In one's own stream: one has read further or marked something unread, on this device or another.",
})
export class ReadEventType extends EventType {
  @Field(() => TopicType, { description: "The topic." }) topic: Topic;
  @Field(() => Int, { description: "Read up to this number." }) readNumber: number;
  @Field(() => Int, { description: "Of two such events the one with the higher version holds." })
  version: number;
  @Field(() => [Int], {
    description: "Numbers above `readNumber` of messages by others that mention the viewer.",
  })
  mentionNumbers: number[];
}

@ObjectType("DraftEvent", {
  implements: () => EventType,
  description: "In one's own stream: one has gone on writing, or sent it, on this device or another.",
})
export class DraftEventType extends EventType {
  @Field(() => DraftType, { description: asItStands }) draft: DraftRow;
}

@ObjectType("BookmarkEvent", {
  implements: () => EventType,
  description:
    "In one's own stream: one has marked a message, changed the note or taken it away, on whichever device.",
})
export class BookmarkEventType extends EventType {
  @Field(() => BookmarkType, { description: asItStands }) bookmark: BookmarkRow;
  @Field(() => Int, { description: "How many there are where one may read, when the event is handed out." })
  count: number;
}
