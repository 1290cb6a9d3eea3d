import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { announceTeam } from "../../network/network.facts.js";
import { ContributionAccess } from "../contribution.access.js";
import { Contribution } from "../contribution.entity.js";
import type { ChangeContributionInput } from "../contribution.inputs.js";
import { ContributionWords } from "../contribution.words.js";
import type { ContributionRow } from "../contribution.queries.js";

/** Corrects what was written down. */
@Injectable()
export class ChangeContribution {
  constructor(
    private readonly access: ContributionAccess,
    private readonly words: ContributionWords,
    private readonly work: UnitOfWork,
  ) {}

  async run(actor: Actor, input: ChangeContributionInput): Promise<ContributionRow> {
    return this.work.run(async (work) => {
      const { contribution, place } = await this.access.require(work, actor, input);
      const { id, version } = contribution;
      const changed = { ...(await this.words.check(place.roundId, input)), version: version + 1 };
      await work.db.update(Contribution, { id }, changed);
      announceTeam(work, place);
      return { ...contribution, ...changed, roundId: place.roundId };
    });
  }
}
