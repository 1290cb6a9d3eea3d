import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { audit } from "../../identity/audit.js";
import { announceTeam } from "../../network/network.facts.js";
import { ContributionAccess } from "../contribution.access.js";
import { Contribution } from "../contribution.entity.js";

/** Takes out what was written down by mistake. */
@Injectable()
export class RemoveContribution {
  constructor(
    private readonly access: ContributionAccess,
    private readonly work: UnitOfWork,
  ) {}

  async run(actor: Actor, input: { id: string; version: number }): Promise<void> {
    await this.work.run(async (work) => {
      const { contribution, place } = await this.access.require(work, actor, input);
      const { id, kind, day, amount, placeId } = contribution;
      await work.db.delete(Contribution, { id });
      await audit(work.db, {
        actorId: actor.id,
        action: "contribution.removed",
        subject: `contribution:${id}`,
        details: { placeId, kind, day, amount },
      });
      announceTeam(work, place);
    });
  }
}
