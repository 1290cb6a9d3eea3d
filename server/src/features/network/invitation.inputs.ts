import { Field, ID, InputType } from "@nestjs/graphql";
import { RoleKind } from "./role-kind.enum.js";

@InputType({ description: "An invitation by mail; it is valid for 7 days." })
export class InviteInput {
  @Field(() => ID, { description: "The round." })
  roundId: string;

  @Field(() => ID, { nullable: true, description: "The place; only, and always, for the roles of a place." })
  placeId?: string | null;

  @Field(() => RoleKind, { description: "The role the person will have." })
  kind: RoleKind;

  @Field({ description: "Mail address, at most 254 characters." })
  email: string;

  @Field({ description: "At most 100 characters." })
  givenName: string;

  @Field({ description: "At most 100 characters." })
  familyName: string;
}
