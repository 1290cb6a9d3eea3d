import { Field, ID, InputType, Int, OmitType, registerEnumType } from "@nestjs/graphql";
import { AttachmentInput } from "../../files/attachment.input.js";
import { audiences, type Audience } from "./channel.entity.js";

export const AudienceEnum = Object.fromEntries(audiences.map((name) => [name, name])) as {
  [Name in Audience]: Name;
};
registerEnumType(AudienceEnum, {
  name: "Audience",
  description: "Who reads and writes in a channel.",
  valuesMap: {
    NETWORK: { description: "The whole network: programme office, moderation teams, people of the places." },
    TEAMS: { description: "Moderation teams and programme office." },
    STAFF: { description: "The programme office." },
    PLACE: {
      description: "One place's own people and its moderation team; closed even to the programme office.",
    },
    TEAM: { description: "One place's own people: lead, deputy and team, without the moderation team." },
  },
});

const filesThatGoWithIt = "At most ten files of one's own, in their order. INVALID for any other.";
const sentDraft = "Version of the draft that is sent with it: cleared in the same transaction.";
const chosenId = "UUID chosen by the client; sending the same again changes nothing.";

@InputType({ description: "A new channel." })
export class CreateChannelInput {
  @Field(() => ID, { description: chosenId }) id: string;
  @Field(() => ID, { description: "Round it belongs to." }) roundId: string;
  @Field({ description: "Without #, at most 60 characters, unique in the round but for those of places." })
  name: string;
  @Field({ description: "One sentence on what belongs here, at most 500 characters." }) description: string;
  @Field(() => AudienceEnum, { description: "Who reads and writes in it." }) audience: Audience;
  @Field(() => ID, { nullable: true, description: "The place, exactly for the audiences PLACE and TEAM." })
  placeId?: string;
}

@InputType({ description: "What is to change in a channel; what is left out stays." })
export class ChangeChannelInput {
  @Field(() => ID, { description: "The channel." }) id: string;
  @Field(() => String, { nullable: true, description: "New name, at most 60 characters." }) name?:
    string | null;
  @Field(() => String, { nullable: true, description: "New description, at most 500 characters." })
  description?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True files it away: it can be read, not written to.",
  })
  archived?: boolean | null;
}

@InputType({ description: "A new topic with its first message." })
export class StartTopicInput {
  @Field(() => ID, { description: chosenId }) id: string;
  @Field(() => ID, { description: "Channel it belongs to." }) channelId: string;
  @Field({ description: "At most 160 characters." }) title: string;
  @Field(() => ID, { description: "UUID of the first message, chosen by the client." }) messageId: string;
  @Field({ description: "Markdown, at most 20,000 characters; may be empty when there are files." })
  body: string;
  @Field(() => [AttachmentInput], { nullable: true, description: filesThatGoWithIt })
  attachments?: AttachmentInput[] | null;
  @Field(() => Int, { nullable: true, description: sentDraft }) draftVersion?: number | null;
}

@InputType({ description: "A new message in a topic." })
export class PostMessageInput {
  @Field(() => ID, { description: chosenId }) id: string;
  @Field(() => ID, { description: "Topic it is said in." }) topicId: string;
  @Field({ description: "Markdown, at most 20,000 characters; may be empty when there are files." })
  body: string;
  @Field(() => [AttachmentInput], { nullable: true, description: filesThatGoWithIt })
  attachments?: AttachmentInput[] | null;
  @Field(() => ID, {
    nullable: true,
    description: "An earlier message of the same topic that this one speaks of; INVALID for any other.",
  })
  quotedId?: string | null;
  @Field(() => Int, { nullable: true, description: sentDraft }) draftVersion?: number | null;
}

@InputType({ description: "One of several new messages in a topic." })
export class BacklogMessageInput extends OmitType(PostMessageInput, ["topicId"]) {}

@InputType({ description: "What has gathered for one topic while there was no way to the server." })
export class PostMessagesInput {
  @Field(() => ID, { description: "Topic it is said in." }) topicId: string;
  @Field(() => [BacklogMessageInput], { description: "At least one and at most 50, in their order." })
  messages: BacklogMessageInput[];
}

@InputType({ description: "How far a topic was shown." })
export class SeenMarkInput {
  @Field(() => ID, { description: "The topic." }) topicId: string;
  @Field(() => Int, { description: "Number of the last message shown." }) number: number;
}
