import { Field, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { MessageType } from "./message.type.js";

export const TopicFilter = { ALL: "ALL", OPEN: "OPEN", RESOLVED: "RESOLVED" } as const;
export type TopicFilter = keyof typeof TopicFilter;
registerEnumType(TopicFilter, {
  name: "TopicFilter",
  description: "Which topics of a channel.",
  valuesMap: {
    ALL: { description: "All of them." },
    OPEN: { description: "Those not resolved." },
    RESOLVED: { description: "Those resolved." },
  },
});

@ObjectType("Topic", { description: "One subject of a channel: a title and its messages." })
export class TopicType {
  @Field(() => ID, { description: "Stable identifier (UUID)." }) id: string;
  @Field({ description: "What it is about." }) title: string;
  @Field(() => DateTime, { description: "When it was started." }) startedAt: Date;
  @Field(() => Int, {
    description: "Number of the latest message. Messages count from 1 without gaps, in the order of the log.",
  })
  lastNumber: number;
  @Field(() => DateTime, { description: "When the latest message was posted." }) lastActivityAt: Date;
  @Field({ description: "First words of the first message, without marks; empty when it was deleted." })
  excerpt: string;
  @Field(() => Int, {
    description: "Rises when the topic itself changes (title, resolution, excerpt), not with messages.",
  })
  version: number;
}

@ObjectType("Resolution", { description: "That a topic is resolved: who said so, and when." })
export class ResolutionType {
  /** Resolved to a person. */
  byId: string;
  @Field(() => DateTime, { description: "When." }) at: Date;
}

@ObjectType("TopicRights", { description: "What the viewer may do in a topic." })
export class TopicRights {
  @Field({ description: "Post a message." }) post: boolean;
  @Field({ description: "Change the title." }) rename: boolean;
  @Field({ description: "Mark as resolved and open again." }) resolve: boolean;
  @Field({ description: "Edit and delete one's own messages." }) changeOwn: boolean;
  @Field({ description: "Delete messages of others, with a reason." }) deleteAny: boolean;
}

@ObjectType("TopicPage", { description: "Topics of a channel, the latest activity first." })
export class TopicPage {
  @Field(() => [TopicType], { description: "The topics of this page." }) items: TopicType[];
  @Field(() => String, { nullable: true, description: "`after` of the following page; null at the end." })
  next: string | null;
}

@ObjectType("MessageWindow", { description: "Consecutive messages of a topic, in ascending order." })
export class MessageWindow {
  @Field(() => [MessageType], { description: "The messages." }) items: MessageType[];
  @Field({ description: "There are earlier ones." }) hasBefore: boolean;
  @Field({ description: "There are later ones." }) hasAfter: boolean;
}

@ObjectType("UnreadTopic", { description: "A topic in which something is unread for the viewer." })
export class UnreadTopic {
  /** Resolved to the topic. */
  topicId: string;
  @Field(() => Int, { description: "The viewer has read up to this number." }) readNumber: number;
  @Field(() => [Int], {
    description: "Numbers above it of messages by others that mention the viewer: by name, by place, or all.",
  })
  mentionNumbers: number[];
}
