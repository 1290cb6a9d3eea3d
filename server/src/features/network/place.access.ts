import { Injectable } from "@nestjs/common";
import type { Actor } from "../../kernel/actor.js";
import { NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { PlaceQueries, type PlaceRow } from "./place.queries.js";

@Injectable()
export class PlaceAccess {
  constructor(private readonly places: PlaceQueries) {}

  /** The place, for whoever holds any role in its round; for everybody else it does not exist. */
  async requireReadable(actor: Actor, placeId: string): Promise<PlaceRow> {
    const place = await this.places.find(knownId(placeId));
    if (!place || !actor.holdsAnyRoleIn(place.roundId)) throw new NotFound();
    return place;
  }
}
