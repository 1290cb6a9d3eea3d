import { Injectable } from "@nestjs/common";
import type { Actor } from "../../kernel/actor.js";
import { Forbidden } from "../../kernel/errors.js";
import { HeldRights } from "../identity/held-rights.js";
import { PlaceAccess } from "../network/place.access.js";
import type { PlaceRow } from "../network/place.queries.js";

@Injectable()
export class AskingPlace {
  constructor(
    private readonly places: PlaceAccess,
    private readonly rights: HeldRights,
  ) {}

  /** The place one asks for, inside the work: only those who belong to it do. */
  async require(actor: Actor, placeId: string): Promise<PlaceRow> {
    const place = await this.places.requireReadable(actor, placeId);
    if (!(await this.rights.held(actor)).belongsTo(place.id)) {
      throw new Forbidden("Für diesen Ort können nur seine Leute und seine Moderation fragen.");
    }
    return place;
  }
}
