import { Field, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import type { PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { MessageType } from "./message.type.js";
import { type TopicChangeKind, topicChangeKinds } from "./topic-record.js";

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

export const TopicChangeKindEnum = Object.fromEntries(topicChangeKinds.map((kind) => [kind, kind])) as {
  [Kind in TopicChangeKind]: Kind;
};
registerEnumType(TopicChangeKindEnum, {
  name: "TopicChangeKind",
  description: "How a topic itself was changed.",
  valuesMap: {
    RENAMED: { description: "Its title was changed." },
    RESOLVED: { description: "It was marked as resolved." },
    REOPENED: { description: "It was opened again." },
    SUMMARISED: { description: "Its summary was written, changed or taken away." },
    ANSWER_MARKED: { description: "A message was marked as the answer that solved it." },
    ANSWER_UNMARKED: { description: "No message is marked as its answer any more." },
  },
});

@ObjectType("TopicSummary", { description: "What new readers of a topic need, in one wording." })
export class TopicSummaryType {
  @Field(() => Int, { description: "Rises with each wording; the higher one is the newer." }) version: number;
  @Field({ description: "Markdown; empty when it was taken away." }) body: string;
  @Field(() => DateTime, { description: "When it was written." }) writtenAt: Date;
  @Field(() => PersonType, { description: "Who wrote it." }) writtenBy: PersonRow;
}

@ObjectType("TopicChange", { description: "That somebody changed a topic itself." })
export class TopicChangeType {
  @Field(() => Int, { description: "From 1 without gaps within the topic." }) number: number;
  @Field(() => TopicChangeKindEnum, { description: "What was done." }) kind: TopicChangeKind;
  @Field(() => DateTime, { description: "When." }) at: Date;
  @Field(() => PersonType, { description: "Who did it." }) by: PersonRow;
  @Field(() => String, { nullable: true, description: "The title before, for RENAMED." }) oldTitle:
    string | null;
  @Field(() => String, { nullable: true, description: "The title after, for RENAMED." }) newTitle:
    string | null;
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
  @Field({ description: "Write what new readers need." }) summarise: boolean;
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
  @Field({ description: "The viewer has started the topic or written in it." }) takesPart: boolean;
}
