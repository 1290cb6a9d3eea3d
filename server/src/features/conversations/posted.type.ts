import { Field, ObjectType } from "@nestjs/graphql";
import type { Message } from "./message.entity.js";
import { MessageType } from "./message.type.js";

@ObjectType("PostRefusal", { description: "Why a message was not accepted, as errors say it." })
export class PostRefusalType {
  @Field({ description: "How it was refused, for instance CONFLICT." }) kind: string;
  @Field({ description: "Stable, upper snake case." }) code: string;
  @Field({ description: "German sentence that says what to do." }) message: string;
}

@ObjectType("PostOutcome", { description: "What became of one of several messages: accepted or refused." })
export class PostOutcomeType {
  @Field(() => MessageType, { nullable: true, description: "Set when it stands in the topic." })
  message?: Message;
  @Field(() => PostRefusalType, { nullable: true, description: "Set when it does not." })
  refusal?: PostRefusalType;
}

@ObjectType("PostedMessages", { description: "What became of several messages." })
export class PostedMessagesType {
  @Field(() => [PostOutcomeType], { description: "One for each message, in the order they were given in." })
  outcomes: PostOutcomeType[];
}
