import { Field, ID, Int, ObjectType } from "@nestjs/graphql";
import { RoleKind } from "./role-kind.enum.js";

/** What leaves about a round; places, people and rights are resolved. */
@ObjectType("Round", { description: "A funding round: everything in the network belongs to exactly one." })
export class RoundType {
  @Field(() => ID, { description: "Stable identifier (UUID)." })
  id: string;

  @Field({ description: "Name of the programme the round belongs to." })
  programme: string;

  @Field({ description: "Name of the round." })
  title: string;

  @Field({ description: "Start in words, for example `Sommer 2018`." })
  startLabel: string;

  @Field({ description: "First day, as YYYY-MM-DD." })
  startsOn: string;

  @Field({ description: "Last day, as YYYY-MM-DD." })
  endsOn: string;

  @Field(() => Int, { description: "How many places there are to give." })
  capacity: number;

  @Field({ description: "Who pays for it, as shown on public pages." })
  fundingNotice: string;
}

@ObjectType("RoundRights", { description: "What the viewer may do in a round." })
export class RoundRights {
  @Field({ description: "Create a channel." })
  createChannel: boolean;

  @Field({ description: "Add a place." })
  addPlace: boolean;

  @Field(() => [RoleKind], {
    description: "Offices of the round and roles at its places that the viewer may invite people to.",
  })
  inviteKinds: RoleKind[];
}
