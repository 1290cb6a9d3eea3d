import { Field, ID, ObjectType } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import { RoleKind } from "./role-kind.enum.js";

/** What leaves about a role; person, place and rights are resolved. */
@ObjectType("Role", { description: "Somebody is something in a round, from one moment to another." })
export class RoleType {
  @Field(() => ID, { description: "Stable identifier (UUID)." })
  id: string;

  @Field(() => RoleKind, { description: "What the person is." })
  kind: RoleKind;

  @Field(() => DateTime, { description: "When it began." })
  since: Date;

  @Field(() => DateTime, { nullable: true, description: "When it ended; null while it runs." })
  until: Date | null;

  personId: string;
  roundId: string;
  placeId: string | null;
}

@ObjectType("RoleRights", { description: "What the viewer may do with a role." })
export class RoleRights {
  @Field({ description: "End it." })
  end: boolean;

  @Field({ description: "Hand it over to another person of the place." })
  handOver: boolean;
}
