import { Field, ObjectType } from "@nestjs/graphql";
import { SearchHitType } from "../../search/search.type.js";
import type { Channel } from "./channel.entity.js";
import { ChannelType } from "./channel.type.js";
import type { Message } from "./message.entity.js";
import { MessageType } from "./message.type.js";
import type { Topic } from "./topic.entity.js";
import { TopicType } from "./topic.type.js";

@ObjectType("MessageHit", { implements: () => SearchHitType, description: "A message that was found." })
export class MessageHitType extends SearchHitType {
  @Field(() => MessageType, { description: "The message." }) message: Message;
}

@ObjectType("TopicHit", {
  implements: () => SearchHitType,
  description: "A topic that was found by its title.",
})
export class TopicHitType extends SearchHitType {
  @Field(() => TopicType, { description: "The topic." }) topic: Topic;
}

@ObjectType("ChannelHit", { implements: () => SearchHitType, description: "A channel that was found." })
export class ChannelHitType extends SearchHitType {
  @Field(() => ChannelType, { description: "The channel." }) channel: Channel;
}
