import { Field, ObjectType, registerEnumType } from "@nestjs/graphql";
import { EventType } from "../../realtime/event.type.js";
import { type PlacePart, placeParts } from "./network.facts.js";
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

export const PlacePartEnum = Object.fromEntries(placeParts.map((part) => [part, part])) as {
  [Part in PlacePart]: Part;
};
registerEnumType(PlacePartEnum, {
  name: "PlacePart",
  description: "A part of what a place does.",
  valuesMap: {
    PROCESS: { description: "Its phase and its Bausteine." },
    UPDATES: { description: "Its progress updates." },
    DECISIONS: { description: "Its bodies and their decisions." },
    TEAM: { description: "Its process group and what it contributes." },
    CONCEPTS: { description: "Its Grobkonzept and its Verstetigungsplan." },
  },
});

@ObjectType("PlaceEvent", {
  implements: () => EventType,
  description: "Something of a place changed that the reader may see: ask for it again.",
})
export class PlaceEventType extends EventType {
  @Field(() => PlaceType, { description: "The place." }) place: PlaceRow;
  @Field(() => PlacePartEnum, { description: "What of it." }) part: PlacePart;
}

@ObjectType("RightsEvent", {
  implements: () => EventType,
  description: "The viewer's own rights changed: load everything afresh.",
})
export class RightsEventType extends EventType {}

/** Events the schema reaches only through the interface they implement. */
export const networkEventTypes = [PlaceEventType, RightsEventType, RosterEventType];
