import { Field, ID, InputType, Int } from "@nestjs/graphql";

@InputType({ description: "What is written about a member of a process group: no address, nothing private." })
class ProcessGroupMemberWords {
  @Field({ description: "Whom the member stands for, at most 160 characters." })
  standsFor: string;

  @Field({ defaultValue: "", description: "What the member does in the group, at most 160 characters." })
  task: string;

  @Field(() => String, {
    nullable: true,
    description: "Name, at most 100 characters; only with `hasConsent`, and not together with `personId`.",
  })
  name?: string | null;

  @Field({ defaultValue: false, description: "The person has agreed to be named here." })
  hasConsent: boolean;

  @Field(() => ID, {
    nullable: true,
    description: "Somebody with a role at this place, named by the account.",
  })
  personId?: string | null;

  @Field({ description: "First day in the group, as YYYY-MM-DD." })
  since: string;
}

@InputType({ description: "A new member of the process group of a place." })
export class AddProcessGroupMemberInput extends ProcessGroupMemberWords {
  @Field(() => ID, { description: "UUID chosen by the client; sending the same again changes nothing." })
  id: string;

  @Field(() => ID, { description: "The place." })
  placeId: string;
}

@InputType({ description: "A member of a process group as it is to be from now on." })
export class ChangeProcessGroupMemberInput extends ProcessGroupMemberWords {
  @Field(() => ID, { description: "Id of a member." })
  id: string;

  @Field(() => Int, { description: "The version this is based on; MEMBER_CHANGED if there is a newer one." })
  version: number;

  @Field(() => String, { nullable: true, description: "Last day, as YYYY-MM-DD; null: it goes on." })
  until?: string | null;
}
