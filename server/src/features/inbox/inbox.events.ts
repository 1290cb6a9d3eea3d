import { Field, ObjectType } from "@nestjs/graphql";
import { EventType } from "../../realtime/event.type.js";
import { ChannelStanceType, SnoozeType, TopicStanceType } from "./inbox.type.js";

@ObjectType("TopicStanceEvent", {
  implements: () => EventType,
  description: "In one's own stream: one has chosen what to hear of a topic.",
})
export class TopicStanceEventType extends EventType {
  @Field(() => TopicStanceType, { description: "The choice as it stands." }) topicStance: TopicStanceType;
  @Field({
    description: "The topic is old enough for the choice to change what counts as unread: load that afresh.",
  })
  changesUnread: boolean;
}

@ObjectType("ChannelStanceEvent", {
  implements: () => EventType,
  description: "In one's own stream: one has chosen what to hear of a channel.",
})
export class ChannelStanceEventType extends EventType {
  @Field(() => ChannelStanceType, { description: "The choice as it stands." })
  channelStance: ChannelStanceType;
}

@ObjectType("SnoozeEvent", {
  implements: () => EventType,
  description: "In one's own stream: one has put a topic off, or taken it up again.",
})
export class SnoozeEventType extends EventType {
  @Field(() => SnoozeType, { description: "As it stands." }) snooze: SnoozeType;
}
