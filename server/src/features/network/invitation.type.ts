import { Field, ID, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { RoleKind } from "./role-kind.enum.js";

/** What leaves about an invitation, to those who may invite. */
@ObjectType("Invitation", { description: "A role that waits for somebody to come by a mail link." })
export class InvitationType {
  @Field(() => ID, { description: "Stable identifier (UUID), for `withdrawInvitation`." })
  id: string;

  @Field({ description: "Address the link was mailed to." })
  email: string;

  @Field({ description: "Given and family name." })
  name: string;

  @Field(() => RoleKind, { description: "The role the person will have." })
  kind: RoleKind;

  @Field(() => DateTime, { description: "When it was mailed." })
  invitedAt: Date;

  @Field(() => DateTime, { description: "Until when the link is valid." })
  expiresAt: Date;
}

@ObjectType("InvitationOffer", { description: "What an invitation link offers to whoever holds it." })
export class InvitationOfferType {
  @Field({ description: "Given name, as the inviting person wrote it." })
  givenName: string;

  @Field({ description: "Family name, as the inviting person wrote it." })
  familyName: string;

  @Field({ description: "Address the link was mailed to." })
  email: string;

  @Field(() => RoleKind, { description: "The role." })
  kind: RoleKind;

  @Field(() => String, { nullable: true, description: "Where; null for an office of the round." })
  placeName: string | null;

  @Field({ description: "The round." })
  roundTitle: string;
}
