import { Field, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { type Audience, type ChannelPurpose, channelPurposes } from "./channel.entity.js";
import { AudienceEnum } from "./conversation.inputs.js";

const ChannelPurposeEnum = Object.fromEntries(channelPurposes.map((purpose) => [purpose, purpose]));

registerEnumType(ChannelPurposeEnum, {
  name: "ChannelPurpose",
  description: "What the hub itself uses a channel for, whatever it is called; one of each in a round.",
  valuesMap: {
    UPDATES: { description: "Updates that the network reads are talked about in it." },
    HELP: { description: "The network is asked in it." },
  },
});

@ObjectType("Channel", { description: "A room for topics. Its audience reads and writes in it." })
export class ChannelType {
  @Field(() => ID, { description: "Stable identifier (UUID)." }) id: string;
  @Field({ description: "Name without #, unique in the round but for those of places." }) name: string;
  @Field({ description: "What belongs here, in a sentence." }) description: string;
  @Field(() => AudienceEnum, { description: "Who reads and writes in it." }) audience: Audience;
  @Field({ description: "Filed away: can be read, not written to." }) archived: boolean;
  @Field(() => ChannelPurposeEnum, {
    nullable: true,
    description: "What the hub uses it for; null for most.",
  })
  purpose?: ChannelPurpose | null;
  @Field(() => Int, { description: "Rises with each change; the higher one is the newer." }) version: number;
}

@ObjectType("ChannelRights", { description: "What the viewer may do in a channel." })
export class ChannelRights {
  @Field({ description: "Start a topic." }) startTopic: boolean;
  @Field({ description: "Rename it, describe it, file it away." }) change: boolean;
  @Field({ description: "Mention everybody who reads it at once." }) mentionAll: boolean;
}
