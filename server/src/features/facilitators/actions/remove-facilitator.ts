import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { audit } from "../../identity/audit.js";
import { FacilitatorProfile } from "../facilitator-profile.entity.js";
import { announcePool } from "../facilitators.facts.js";
import { PoolAccess } from "../pool.access.js";

/** Takes a candidate out, with everything that was noted down. */
@Injectable()
export class RemoveFacilitator {
  constructor(
    private readonly access: PoolAccess,
    private readonly work: UnitOfWork,
  ) {}

  async run(actor: Actor, input: { id: string; version: number }): Promise<void> {
    await this.work.run(async (work) => {
      const { id, roundId, personId } = await this.access.requireToRemove(work, actor, input);
      await work.db.delete(FacilitatorProfile, { id });
      await audit(work.db, {
        actorId: actor.id,
        action: "facilitator.removed",
        subject: `facilitator:${id}`,
        details: { roundId },
      });
      announcePool(work, { roundId, personId });
    });
  }
}
