import { Field, ID, InputType } from "@nestjs/graphql";

@InputType({ description: "An uploaded file that is to go with something new." })
export class AttachmentInput {
  @Field(() => ID, { description: "One's own upload, finished and not attached to anything." })
  fileId: string;
  @Field(() => String, {
    nullable: true,
    description: "What is to be seen, at most 500 characters; required for pictures.",
  })
  description?: string | null;
}
