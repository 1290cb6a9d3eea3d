import { Field, ID, InputType, Int, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";

@ObjectType("Bookmark", { description: "A message the viewer has marked; nobody else ever sees it." })
export class BookmarkType {
  @Field(() => ID, { description: "The id of the message: it is marked once or not at all." }) id: string;
  @Field({ description: "Plain text for the viewer alone; often empty." }) note: string;
  @Field(() => Int, { description: "Rises with each change; the higher one is the newer." }) version: number;
  @Field(() => DateTime, { description: "When it was marked." }) markedAt: Date;
  @Field(() => DateTime, { nullable: true, description: "When it was taken away; null while it stands." })
  removedAt: Date | null;
}

@ObjectType("BookmarkPage", { description: "A page of bookmarks, marked last first." })
export class BookmarkPage {
  /** Resolved to bookmarks. */
  @Field(() => [BookmarkType], { description: "Those of messages the viewer may read." })
  items: BookmarkType[];
  @Field(() => String, { nullable: true, description: "Where the next page begins; null at the end." })
  next: string | null;
}

@InputType({ description: "A message that is marked, or the note to it." })
export class SaveBookmarkInput {
  @Field(() => ID, { description: "A message the viewer may read." }) messageId: string;
  @Field(() => String, {
    nullable: true,
    description: "Plain text, at most 1,000 characters; null leaves it as it is.",
  })
  note?: string | null;
  @Field(() => Int, {
    description:
      "The version one goes on from: of the bookmark, or of its removal, which is taken back; 0 marks anew.",
  })
  version: number;
}
