import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { requiredDate } from "../../../kernel/days.js";
import { announceTeam } from "../network.facts.js";
import { ProcessGroupAccess } from "../process-group.access.js";
import { ProcessGroupMember } from "../process-group-member.entity.js";
import { endsTooEarly } from "./change-process-group-member.js";

/** Says when somebody left the process group; the entry stays among the former ones. */
@Injectable()
export class EndProcessGroupMember {
  constructor(
    private readonly access: ProcessGroupAccess,
    private readonly work: UnitOfWork,
  ) {}

  async run(
    actor: Actor,
    input: { id: string; version: number; until: string },
  ): Promise<ProcessGroupMember> {
    return this.work.run(async (work) => {
      const { member, place } = await this.access.require(work, actor, input);
      const until = requiredDate("until", input.until);
      if (until < member.since) throw endsTooEarly();
      const changed = { until, version: member.version + 1 };
      await work.db.update(ProcessGroupMember, { id: member.id }, changed);
      announceTeam(work, place);
      return Object.assign(member, changed);
    });
  }
}
