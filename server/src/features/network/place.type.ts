import { Field, ID, ObjectType } from "@nestjs/graphql";
import { RoleKind } from "./role-kind.enum.js";

/** What leaves about a place; owner, members, roles and rights are resolved. */
@ObjectType("Place", {
  description: "A place in the programme, held by a municipality, district or cooperation.",
})
export class PlaceType {
  @Field(() => ID, { description: "Stable identifier (UUID)." })
  id: string;

  @Field({ description: "Name shown in the network." })
  name: string;

  roundId: string;
  ownerKey: string;
}

@ObjectType("PlaceRights", { description: "What the viewer may do at a place." })
export class PlaceRights {
  @Field(() => [RoleKind], { description: "Roles the viewer may invite people to." })
  inviteKinds: RoleKind[];

  @Field({ description: "Give and end roles at this place." })
  editRoster: boolean;

  @Field({ description: "Take people into the process group and change what is written about them." })
  editProcessGroup: boolean;
}
