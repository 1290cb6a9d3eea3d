import { Field, ID, Int, ObjectType } from "@nestjs/graphql";

/** What leaves about a member of a process group; the person is resolved. */
@ObjectType("ProcessGroupMember", {
  description: "Somebody who accompanies the process of a place for a group of its people.",
})
export class ProcessGroupMemberType {
  @Field(() => ID, { description: "Stable identifier (UUID)." })
  id: string;

  @Field({ description: "Whom the member stands for, in words: a club, a school, a council group." })
  standsFor: string;

  @Field({ description: "What the member does in the group, in words; may be empty." })
  task: string;

  @Field(() => String, {
    nullable: true,
    description: "Only for somebody without an account who has agreed to be named; else null.",
  })
  name: string | null;

  @Field({ description: "First day in the group, as YYYY-MM-DD." })
  since: string;

  @Field(() => String, { nullable: true, description: "Last day, as YYYY-MM-DD; null while it goes on." })
  until: string | null;

  @Field(() => Int, { description: "Rises with each change; what is based on an older one is refused." })
  version: number;

  personId: string | null;
}
