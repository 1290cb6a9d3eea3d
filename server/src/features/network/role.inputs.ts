import { Field, ID, InputType } from "@nestjs/graphql";
import { RoleKind } from "./role-kind.enum.js";

@InputType({ description: "A role for somebody who already belongs to the round." })
export class GrantRoleInput {
  @Field(() => ID, { description: "The round." })
  roundId: string;

  @Field(() => ID, { nullable: true, description: "The place; only, and always, for the roles of a place." })
  placeId?: string | null;

  @Field(() => RoleKind, { description: "The role." })
  kind: RoleKind;

  @Field(() => ID, { description: "Who is given it." })
  personId: string;
}
