import { Field, ID, Int, ObjectType } from "@nestjs/graphql";
import type { Audience } from "./channel.entity.js";
import { AudienceEnum } from "./conversation.inputs.js";

@ObjectType("Channel", { description: "A room for topics. Its audience reads and writes in it." })
export class ChannelType {
  @Field(() => ID, { description: "Stable identifier (UUID)." }) id: string;
  @Field({ description: "Name without #, unique in the round but for those of places." }) name: string;
  @Field({ description: "What belongs here, in a sentence." }) description: string;
  @Field(() => AudienceEnum, { description: "Who reads and writes in it." }) audience: Audience;
  @Field({ description: "Filed away: can be read, not written to." }) archived: boolean;
  @Field(() => Int, { description: "Rises with each change; the higher one is the newer." }) version: number;
}

@ObjectType("ChannelRights", { description: "What the viewer may do in a channel." })
export class ChannelRights {
  @Field({ description: "Start a topic." }) startTopic: boolean;
  @Field({ description: "Rename it, describe it, file it away." }) change: boolean;
  @Field({ description: "Mention everybody who reads it at once." }) mentionAll: boolean;
}
