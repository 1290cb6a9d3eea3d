import { Injectable } from "@nestjs/common";
import type { Actor } from "../../../kernel/actor.js";
import { districtsOf } from "../../facilitators/districts.js";
import { FacilitatorQueries } from "../../facilitators/facilitator.queries.js";
import { fullName } from "../../identity/person.queries.js";
import { PlaceQueries } from "../../network/place.queries.js";
import { type RoundList, said, type Value } from "./export-list.js";

/** Who could accompany whom: all of the pool for the office, for everybody else their own line. */
@Injectable()
export class FacilitatorsList implements RoundList {
  readonly name = "moderation";
  readonly columns = [
    { key: "name", title: said("Name", "Name") },
    { key: "email", title: said("Mailadresse", "Mail address") },
    { key: "methods", title: said("Methoden", "Methods") },
    { key: "regions", title: said("Regionen", "Regions") },
    { key: "capacity", title: said("Kommunen höchstens", "Places at most") },
    { key: "placeCount", title: said("Kommunen zurzeit", "Places at present") },
    { key: "places", title: said("Begleitet", "Accompanies") },
  ];

  constructor(
    private readonly pool: FacilitatorQueries,
    private readonly places: PlaceQueries,
  ) {}

  async rowsOfRound(actor: Actor, roundId: string, placeId: string | null): Promise<Record<string, Value>[]> {
    const [all, places] = await Promise.all([
      this.pool.readableNow(actor, roundId),
      this.places.inRound(roundId),
    ]);
    return all
      .filter(({ placeIds }) => placeId === null || placeIds.includes(placeId))
      .map((entry) => ({
        name: fullName(entry),
        email: entry.email,
        methods: entry.methods,
        regions: districtsOf(entry.regionKeys).map(({ name }) => name),
        capacity: entry.capacity,
        placeCount: entry.placeIds.length,
        places: places.filter(({ id }) => entry.placeIds.includes(id)).map(({ name }) => name),
      }));
  }
}
