import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { HeldRights } from "../identity/held-rights.js";
import { PlaceAccess } from "./place.access.js";
import type { PlaceRow } from "./place.queries.js";

/** A place of which nobody else changes anything until the commit. */
@Injectable()
export class HeldPlace {
  constructor(
    private readonly places: PlaceAccess,
    private readonly rights: HeldRights,
  ) {}

  /** The place, and the person with the rights of this moment, which nobody can end before the work is done. */
  async hold({ db }: Work, actor: Actor, placeId: string): Promise<{ place: PlaceRow; actor: Actor }> {
    const place = await this.places.requireReadable(actor, placeId);
    await db.query(`SELECT 1 FROM place WHERE id = $1 FOR NO KEY UPDATE`, [place.id]);
    return { place, actor: await this.rights.held(actor) };
  }
}
