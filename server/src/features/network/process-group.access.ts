import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { Conflict, Forbidden, NotFound } from "../../kernel/errors.js";
import { knownId } from "../../kernel/ids.js";
import { HeldPlace } from "./held-place.js";
import type { PlaceRow } from "./place.queries.js";
import { ProcessGroupMember } from "./process-group-member.entity.js";
import { processGroupPolicy } from "./team.policy.js";

@Injectable()
export class ProcessGroupAccess {
  constructor(private readonly places: HeldPlace) {}

  /** The place whose group is to be changed, held until the commit. */
  async requirePlace(work: Work, actor: Actor, placeId: string): Promise<PlaceRow> {
    const held = await this.places.hold(work, actor, placeId);
    if (!processGroupPolicy.edit(held.actor, held.place)) throw new Forbidden();
    return held.place;
  }

  /** A member to be changed by somebody who has seen this version; whoever may not read of it is told it is not there. */
  async require(
    work: Work,
    actor: Actor,
    { id, version }: { id: string; version: number },
  ): Promise<{ member: ProcessGroupMember; place: PlaceRow }> {
    const known = await work.db.findOneBy(ProcessGroupMember, { id: knownId(id) });
    if (!known) throw new NotFound();
    const { place, actor: now } = await this.places.hold(work, actor, known.placeId);
    if (!processGroupPolicy.read(now, place)) throw new NotFound();
    if (!processGroupPolicy.edit(now, place)) throw new Forbidden();
    const member = await work.db.findOneByOrFail(ProcessGroupMember, { id: known.id });
    if (member.version !== version) {
      throw new Conflict(
        "MEMBER_CHANGED",
        "Das hat inzwischen jemand anderes geändert. Bitte sehen Sie nach, was nun gelten soll.",
      );
    }
    return { member, place };
  }
}
