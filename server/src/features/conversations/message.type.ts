import { Field, ID, Int, ObjectType, registerEnumType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import type { PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { type MentionKind, mentionKinds } from "./mentions.js";
import { type ReactionKind, reactionKinds } from "./reactions.js";

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

export const ReactionKindEnum = Object.fromEntries(reactionKinds.map((kind) => [kind, kind])) as {
  [Kind in ReactionKind]: Kind;
};
registerEnumType(ReactionKindEnum, {
  name: "ReactionKind",
  description: "How a message can be answered without words.",
  valuesMap: {
    THANKS: { description: "Thank you." },
    AGREE: { description: "I agree." },
    HELPFUL: { description: "This helps me." },
    SAME_HERE: { description: "We do so, too." },
    SEEN: { description: "I have taken note." },
    CONGRATULATIONS: { description: "Congratulations." },
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
  @Field(() => Int, { description: "Rises with each change of its reactions; the higher one is the newer." })
  reactionsVersion: number;
}

@ObjectType("Reaction", { description: "Somebody's answer without words." })
export class ReactionType {
  @Field(() => ReactionKindEnum, { description: "What it says." }) kind: ReactionKind;
  @Field(() => PersonType, { description: "Who says so." }) person: PersonRow;
}

@ObjectType("Mention", { description: "Somebody whom a message calls." })
export class MentionType {
  @Field(() => MentionKindEnum, { description: "Whom it is for." }) kind: MentionKind;
  @Field(() => ID, { nullable: true, description: "The person or place; null for all." }) targetId:
    string | null;
  @Field(() => String, {
    nullable: true,
    description: "Its name of today, whatever the text says; null for all.",
  })
  name: string | null;
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
