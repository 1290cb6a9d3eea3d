import { Field, ID, InputType } from "@nestjs/graphql";

const chosenId = "UUID chosen by the client; sending the same again changes nothing.";

@InputType({ description: "A question to the whole network." })
export class AskForHelpInput {
  @Field(() => ID, { description: chosenId }) topicId: string;
  @Field(() => ID, { description: "UUID of the first message, chosen by the client." }) messageId: string;
  @Field(() => ID, { description: "The place it is asked for; one's own." }) placeId: string;
  @Field(() => ID, {
    nullable: true,
    description: "The update of that place it is asked with; the two lead to each other from then on.",
  })
  updateId?: string | null;
  @Field({ description: "At most 160 characters." }) title: string;
  @Field({ description: "Markdown, at most 20,000 characters." }) body: string;
}

@InputType({ description: "A question to the people of another place." })
export class AskPeerInput {
  @Field(() => ID, { description: chosenId }) topicId: string;
  @Field(() => ID, { description: "UUID of the first message, chosen by the client." }) messageId: string;
  @Field(() => ID, { description: "The place it is asked for; one's own." }) placeId: string;
  @Field(() => ID, { description: "The place that is asked; another one of the round." })
  peerPlaceId: string;
  @Field({ description: "At most 160 characters." }) title: string;
  @Field({ description: "Markdown. The line that calls the people of the place is put above it." })
  body: string;
}
