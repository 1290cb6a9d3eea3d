import { Field, ObjectType } from "@nestjs/graphql";
import { EventType } from "../../realtime/event.type.js";
import type { PlaceRow } from "./place.queries.js";
import { PlaceType } from "./place.type.js";

@ObjectType("RosterEvent", {
  implements: () => EventType,
  description: "Who holds which role changed, or a place was added.",
})
export class RosterEventType extends EventType {
  @Field(() => PlaceType, { nullable: true, description: "The place; null for the offices of the round." })
  place: PlaceRow | null;
}

@ObjectType("RightsEvent", {
  implements: () => EventType,
  description: "The viewer's own rights changed: load everything afresh.",
})
export class RightsEventType extends EventType {}

/** Events the schema reaches only through the interface they implement. */
export const networkEventTypes = [RightsEventType, RosterEventType];
