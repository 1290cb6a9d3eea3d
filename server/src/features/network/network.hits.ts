import { Field, ObjectType } from "@nestjs/graphql";
import { SearchHitType } from "../../search/search.type.js";
import type { PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import type { PlaceRow } from "./place.queries.js";
import { PlaceType } from "./place.type.js";

@ObjectType("PlaceHit", { implements: () => SearchHitType, description: "A place that was found." })
export class PlaceHitType extends SearchHitType {
  @Field(() => PlaceType, { description: "The place." }) place: PlaceRow;
}

@ObjectType("PersonHit", { implements: () => SearchHitType, description: "Somebody who was found." })
export class PersonHitType extends SearchHitType {
  @Field(() => PersonType, { description: "The person." }) person: PersonRow;
}

/** Hits the schema reaches only through the interface they implement. */
export const networkHitTypes = [PersonHitType, PlaceHitType];
