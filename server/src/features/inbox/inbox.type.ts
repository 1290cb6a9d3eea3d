import { Field, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import type { Stance } from "./stance.js";

export const StanceEnum = { FOLLOWING: "FOLLOWING", NORMAL: "NORMAL", MUTED: "MUTED" } as const;
registerEnumType(StanceEnum, {
  name: "Stance",
  description: "What somebody wants to hear. A mention reaches them whatever they chose.",
  valuesMap: {
    FOLLOWING: { description: "Everything: it stands above the rest." },
    NORMAL: {
      description: "No choice: a topic is like its channel, and one follows what one started or wrote in.",
    },
    MUTED: { description: "Mentions only: the rest does not count." },
  },
});

const versionHelp = "Rises with each change; the higher one is the newer.";

@ObjectType("TopicStance", { description: "What the viewer has chosen to hear of a topic." })
export class TopicStanceType {
  @Field(() => ID, { description: "The topic." }) topicId: string;
  @Field(() => StanceEnum, { description: "Their choice." }) stance: Stance;
  @Field(() => Int, { description: versionHelp }) version: number;
}

@ObjectType("ChannelStance", { description: "What the viewer has chosen to hear of a channel's topics." })
export class ChannelStanceType {
  @Field(() => ID, { description: "The channel." }) channelId: string;
  @Field(() => StanceEnum, { description: "Their choice." }) stance: Stance;
  @Field(() => Int, { description: versionHelp }) version: number;
}

@ObjectType("Snooze", {
  description: "That the viewer has put a topic off. It is over at that time, or with the next mention.",
})
export class SnoozeType {
  @Field(() => ID, { description: "The topic." }) topicId: string;
  @Field(() => DateTime, { nullable: true, description: "Until when; null when it was taken up again." })
  until: Date | null;
  @Field(() => Int, { description: "Number of the latest message when it was put off." }) upTo: number;
  @Field(() => Int, { description: versionHelp }) version: number;
}

@ObjectType("Inbox", { description: "What the viewer has chosen about what waits for them in a round." })
export class InboxType {
  @Field(() => [TopicStanceType], { description: "Choices about topics they read." })
  topicStances: TopicStanceType[];
  @Field(() => [ChannelStanceType], { description: "Choices about channels they read." })
  channelStances: ChannelStanceType[];
  @Field(() => [SnoozeType], { description: "Topics put off whose time has not come." })
  snoozes: SnoozeType[];
}
