import { Injectable } from "@nestjs/common";
import type { Actor } from "../../kernel/actor.js";
import { Forbidden } from "../../kernel/errors.js";
import type { Work } from "../../database/unit-of-work.js";
import { HeldPlace } from "../network/held-place.js";
import type { PlaceRow } from "../network/place.queries.js";

@Injectable()
export class AskingPlace {
  constructor(private readonly places: HeldPlace) {}

  /**
   * The place one asks for: only those who belong to it do. Its row first, then rights and topic, as everybody does who
   * writes at a place: in another order two of them would wait for each other.
   */
  async require(work: Work, actor: Actor, placeId: string): Promise<PlaceRow> {
    const { place, actor: holder } = await this.places.hold(work, actor, placeId);
    if (!holder.belongsTo(place.id)) {
      throw new Forbidden("Für diesen Ort können nur seine Leute und seine Moderation fragen.");
    }
    return place;
  }
}
