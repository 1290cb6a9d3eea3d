import { Field, ID, InputType, Int } from "@nestjs/graphql";
import { AttachmentInput } from "../../files/attachment.input.js";
import { type Health, HealthEnum, type UpdateVisibility, UpdateVisibilityEnum } from "./update.enums.js";

const text = "Markdown, at most 4,000 characters; may be empty.";

@InputType({ isAbstract: true })
abstract class UpdateWordsInput {
  @Field(() => HealthEnum, { nullable: true, description: "The Ampel; required for what is published." })
  health?: Health | null;
  @Field(() => String, { nullable: true, description: `What goes well. ${text}` }) going?: string | null;
  @Field(() => String, { nullable: true, description: `What is stuck. ${text}` }) stuck?: string | null;
  @Field(() => String, { nullable: true, description: `What is needed. ${text}` }) needs?: string | null;
  @Field(() => ID, { nullable: true, description: "The Baustein of the place that it is about." })
  blockId?: string | null;
  @Field(() => [AttachmentInput], {
    nullable: true,
    description:
      "All its files in their order, at most ten: those it has already and fresh uploads of one's own. Others are taken away; left out, they stay as they are.",
  })
  attachments?: AttachmentInput[] | null;
}

@InputType({ description: "A draft of a progress update as it is to be kept; nothing need be complete yet." })
export class SaveUpdateDraftInput extends UpdateWordsInput {
  @Field(() => ID, { description: "UUID chosen by the client; the first save makes the draft." }) id: string;
  @Field(() => ID, { description: "The place it is about." }) placeId: string;
  @Field(() => Int, {
    defaultValue: 0,
    description: "The version one began from, 0 for a new draft; CONFLICT `UPDATE_CHANGED` when it is older.",
  })
  version: number;
  @Field(() => UpdateVisibilityEnum, {
    defaultValue: "TEAM",
    description: "Who is to read it once it is published.",
  })
  visibility?: UpdateVisibility;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "The ministry, too; INVALID unless the visibility is NETWORK.",
  })
  forFunder?: boolean;
}

@InputType({ description: "Other words for a published update." })
export class EditUpdateInput extends UpdateWordsInput {
  @Field(() => ID, { description: "The update." }) id: string;
  @Field(() => Int, {
    description: "The version one began from; CONFLICT `UPDATE_CHANGED` when it is older.",
  })
  version: number;
}
