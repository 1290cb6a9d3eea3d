import { Field, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { type MentionKind, mentionKinds } from "./mentions.js";

export const MentionKindEnum = Object.fromEntries(mentionKinds.map((kind) => [kind, kind])) as {
  [Kind in MentionKind]: Kind;
};
registerEnumType(MentionKindEnum, {
  name: "MentionKind",
  description: "Whom a mention is for.",
  valuesMap: {
    PERSON: { description: "One person." },
    PLACE: { description: "Everybody with a role at a place." },
    ALL: { description: "Everybody who reads the channel." },
  },
});

@ObjectType("Message", { description: "What one person said in a topic." })
export class MessageType {
  @Field(() => ID, { description: "Stable identifier (UUID), chosen by the sender's client." }) id: string;
  @Field(() => Int, { description: "Its place in the topic, from 1 without gaps." }) number: number;
  @Field({
    description:
      "Markdown; empty when deleted. Mentions are links: [@Name](person:ID), [@Place](place:ID), [@alle hier](all:here).",
  })
  body: string;
  @Field(() => DateTime, { description: "When it was posted." }) postedAt: Date;
  @Field(() => DateTime, { nullable: true, description: "When it was last edited." }) editedAt: Date | null;
  @Field(() => Int, { description: "Rises with each edit and with deletion; the higher one is the newer." })
  version: number;
}

@ObjectType("Mention", { description: "Somebody whom a message calls." })
export class MentionType {
  @Field(() => MentionKindEnum, { description: "Whom it is for." }) kind: MentionKind;
  @Field(() => ID, { nullable: true, description: "The person or place; null for all." }) targetId:
    string | null;
}

@ObjectType("Deletion", { description: "That a message was taken back." })
export class DeletionType {
  /** Resolved to a person. */
  byId: string;
  @Field(() => DateTime, { description: "When." }) at: Date;
  @Field(() => String, { nullable: true, description: "Why; always given when a moderator did it." })
  reason: string | null;
}

@ObjectType("MessageVersion", { description: "An earlier wording of a message." })
export class MessageVersionType {
  @Field(() => Int, { description: "Version the message then had." }) version: number;
  @Field({ description: "Markdown." }) body: string;
  @Field(() => DateTime, { description: "When this wording was written." }) at: Date;
}
