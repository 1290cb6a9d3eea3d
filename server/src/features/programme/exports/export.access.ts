import { Injectable } from "@nestjs/common";
import type { Actor } from "../../../kernel/actor.js";
import { NotFound } from "../../../kernel/errors.js";
import { PlaceAccess } from "../../network/place.access.js";
import { PlaceQueries, type PlaceRow } from "../../network/place.queries.js";
import { RoundAccess } from "../../network/round.access.js";

@Injectable()
export class ExportAccess {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly places: PlaceAccess,
    private readonly inRounds: PlaceQueries,
  ) {}

  /** The places a list is about: all of a round the reader has a role in, or one of them. */
  async requirePlaces(actor: Actor, roundId: string, placeId: string | null): Promise<PlaceRow[]> {
    const round = await this.rounds.requireReadable(actor, roundId);
    if (placeId === null) return this.inRounds.inRound(round.id);
    const place = await this.places.requireReadable(actor, placeId);
    if (place.roundId !== round.id) throw new NotFound();
    return [place];
  }
}
