import { Field, ID, Int, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { type Health, HealthEnum, type UpdateVisibility, UpdateVisibilityEnum } from "./update.enums.js";

@ObjectType("ProgressUpdate", {
  description:
    "How a place is getting on, told by its own people. A draft until its lead or deputy publishes it.",
})
export class ProgressUpdateType {
  @Field(() => ID, { description: "Stable identifier (UUID)." }) id: string;
  @Field(() => DateTime, { nullable: true, description: "When it was published; null for a draft." })
  publishedAt: Date | null;
  @Field(() => DateTime, { description: "When the draft was last written on." }) savedAt: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: "Since when the draft waits for the lead; null while its author is still writing.",
  })
  submittedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: "When it was last worded anew after publication." })
  editedAt: Date | null;
  @Field(() => HealthEnum, { nullable: true, description: "The Ampel; null only in drafts." })
  health: Health | null;
  @Field({ description: "What goes well; may be empty." }) going: string;
  @Field({ description: "What is stuck; may be empty." }) stuck: string;
  @Field({ description: "What the place needs; may be empty." }) needs: string;
  @Field(() => UpdateVisibilityEnum, {
    description: "Who reads it; of a draft: who is to read it once it is published.",
  })
  visibility: UpdateVisibility;
  @Field({ description: "The ministry reads it, too; only together with NETWORK." }) forFunder: boolean;
  @Field(() => Int, { description: "Rises with each change; the higher one is the newer." }) version: number;
}

@ObjectType("UpdateVersion", { description: "One published wording of an update." })
export class UpdateVersionType {
  @Field(() => Int, { description: "The version of the update that had it first." }) version: number;
  @Field(() => HealthEnum, { description: "The Ampel." }) health: Health;
  @Field({ description: "What goes well; may be empty." }) going: string;
  @Field({ description: "What is stuck; may be empty." }) stuck: string;
  @Field({ description: "What the place needs; may be empty." }) needs: string;
  @Field(() => DateTime, { description: "When it was written or published." }) at: Date;

  byId: string;
}

@ObjectType("UpdateRights", { description: "What the viewer may do with an update." })
export class UpdateRights {
  @Field({ description: "Change its words and files." }) edit: boolean;
  @Field({ description: "Give the draft to the lead." }) submit: boolean;
  @Field({ description: "Publish the draft." }) publish: boolean;
  @Field({ description: "Open it to a wider circle." }) release: boolean;
  @Field({ description: "Throw the draft away." }) discard: boolean;
}

@ObjectType("UpdatePage", { description: "A stretch of a place's updates, the newest first." })
export class UpdatePage {
  @Field(() => [ProgressUpdateType], { description: "Published updates the viewer reads." })
  items: ProgressUpdateType[];
  @Field(() => String, { nullable: true, description: "For `after`, when there are more." })
  next: string | null;
}

@ObjectType("HealthPoint", { description: "How a place was doing when it published an update." })
export class HealthPoint {
  @Field(() => ID, { description: "The update." }) updateId: string;
  @Field(() => DateTime, { description: "When it was published." }) at: Date;
  @Field(() => HealthEnum, { description: "The Ampel." }) health: Health;
}

@ObjectType("UpdateRhythm", { description: "How often a place wants to tell how it is getting on." })
export class UpdateRhythmType {
  @Field(() => Int, { nullable: true, description: "Weeks between two updates; null: no reminders." })
  weeks: number | null;
  @Field(() => String, {
    nullable: true,
    description: "YYYY-MM-DD: the next is due, reckoned from the latest update the viewer reads.",
  })
  dueOn: string | null;
  @Field({ description: "That day has passed." }) isOverdue: boolean;
}

@ObjectType("PlaceUpdateRights", { description: "What the viewer may do with the updates of a place." })
export class PlaceUpdateRights {
  @Field({ description: "Begin a draft." }) draft: boolean;
  @Field({ description: "Publish, edit and release updates." }) publish: boolean;
  @Field({ description: "Choose the rhythm of reminders." }) setRhythm: boolean;
}
