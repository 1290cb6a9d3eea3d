import { Field, ID, InputType, Int, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";

@ObjectType("Draft", { description: "What the viewer is writing; nobody else ever sees it." })
export class DraftType {
  @Field(() => ID, { description: "`topic:<id>` for an answer, `channel:<id>` for a new topic." }) id: string;
  @Field({ description: "Of a new topic; else empty." }) title: string;
  @Field({
    description: "Markdown; empty, with an empty title and no quote, when it was sent or thrown away.",
  })
  body: string;
  @Field(() => ID, { nullable: true, description: "The message it will speak of." }) quotedId: string | null;
  @Field(() => Int, { description: "Rises with each save; the higher one is the newer." }) version: number;
  @Field(() => DateTime, { description: "When it was saved." }) savedAt: Date;
}

@InputType({ description: "What the viewer is writing, in a topic or for a new one in a channel." })
export class SaveDraftInput {
  @Field(() => ID, { nullable: true, description: "The topic of an answer; exactly one of the two." })
  topicId?: string | null;
  @Field(() => ID, { nullable: true, description: "The channel of a new topic; exactly one of the two." })
  channelId?: string | null;
  @Field({ description: "Of a new topic, at most 160 characters; else empty." }) title: string;
  @Field({ description: "Markdown, at most 20,000 characters." }) body: string;
  @Field(() => ID, { nullable: true, description: "A message of the same topic." }) quotedId?: string | null;
  @Field(() => Int, { description: "The version the words were begun from; 0 when there was none." })
  version: number;
}
