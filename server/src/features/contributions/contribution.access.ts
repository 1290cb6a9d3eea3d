import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { Conflict, Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { HeldPlace } from "../network/held-place.js";
import type { PlaceRow } from "../network/place.queries.js";
import { Contribution } from "./contribution.entity.js";
import { contributionPolicy } from "./contribution.policy.js";

@Injectable()
export class ContributionAccess {
  constructor(private readonly places: HeldPlace) {}

  /** Whether somebody may read what a place contributes; for lists of many places. */
  mayRead(actor: Actor, place: { id: string; roundId: string }): boolean {
    return contributionPolicy.read(actor, place);
  }

  /** The place something is to be written down for, held until the commit. */
  async requirePlace(work: Work, actor: Actor, placeId: string): Promise<PlaceRow> {
    const held = await this.places.hold(work, actor, placeId);
    if (!contributionPolicy.add(held.actor, held.place)) throw new Forbidden();
    return held.place;
  }

  /** A contribution to be changed by somebody who has seen this version; for whoever may not read it, it is not there. */
  async require(
    work: Work,
    actor: Actor,
    { id, version }: { id: string; version: number },
  ): Promise<{ contribution: Contribution; place: PlaceRow }> {
    const known = await work.db.findOneBy(Contribution, { id: knownId(id) });
    if (!known) throw new NotFound();
    const { place, actor: now } = await this.places.hold(work, actor, known.placeId);
    if (!contributionPolicy.read(now, place)) throw new NotFound();
    if (!contributionPolicy.change(now, place, known)) throw new Forbidden();
    const contribution = await work.db.findOneBy(Contribution, { id: known.id });
    if (!contribution) throw new NotFound();
    if (contribution.version !== version) {
      throw new Conflict(
        "CONTRIBUTION_CHANGED",
        "Das hat inzwischen jemand anderes geändert. Bitte sehen Sie nach, was nun gelten soll.",
      );
    }
    return { contribution, place };
  }
}
