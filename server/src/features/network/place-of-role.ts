import { Injectable } from "@nestjs/common";
import { type Actor, isPlaceRole, type RoleKind } from "../../kernel/actor.js";
import { Invalid, NotFound } from "../../kernel/errors.js";
import { PlaceAccess } from "./place.access.js";
import type { PlaceRow } from "./place.queries.js";
import { RoundAccess } from "./round.access.js";

interface Wanted {
  roundId: string;
  placeId?: string | null | undefined;
  kind: RoleKind;
}

@Injectable()
export class PlaceOfRole {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly places: PlaceAccess,
  ) {}

  /** The place a role is to be held at; null for an office of the round. */
  async require(actor: Actor, { roundId, placeId, kind }: Wanted): Promise<PlaceRow | null> {
    await this.rounds.requireReadable(actor, roundId);
    if (!placeId) {
      if (isPlaceRole(kind))
        throw new Invalid("placeId", "PLACE_REQUIRED", "Bitte wählen Sie den Ort für diese Rolle.");
      return null;
    }
    if (!isPlaceRole(kind))
      throw new Invalid("placeId", "PLACE_REFUSED", "Diese Rolle gehört zu keinem Ort.");
    const place = await this.places.requireReadable(actor, placeId);
    if (place.roundId !== roundId) throw new NotFound();
    return place;
  }
}
