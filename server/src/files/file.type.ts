import { Field, ID, Int, ObjectType } from "@nestjs/graphql";

@ObjectType("File", { description: "A file that belongs to something one may read." })
export class FileType {
  @Field(() => ID, { description: "Stable identifier (UUID)." }) id: string;
  @Field({ description: "Its name, without any path; at most 200 characters." }) name: string;
  @Field({ description: "Media type, found out from the content." }) type: string;
  @Field(() => Int, { description: "In bytes." }) size: number;
  @Field({ description: "What is to be seen, in words; always there for pictures." }) description: string;
  @Field(() => Int, { nullable: true, description: "Of pictures: in pixels." }) width: number | null;
  @Field(() => Int, { nullable: true, description: "Of pictures: in pixels." }) height: number | null;
}
