import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { optionalDate } from "../../../kernel/days.js";
import { Invalid } from "../../../kernel/errors.js";
import { announceTeam } from "../network.facts.js";
import { ProcessGroupAccess } from "../process-group.access.js";
import type { ChangeProcessGroupMemberInput } from "../process-group.inputs.js";
import { ProcessGroupWords } from "../process-group.words.js";
import { ProcessGroupMember } from "../process-group-member.entity.js";

/** Changes what is written about a member; a name that is taken out is kept nowhere. */
@Injectable()
export class ChangeProcessGroupMember {
  constructor(
    private readonly access: ProcessGroupAccess,
    private readonly words: ProcessGroupWords,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: ChangeProcessGroupMemberInput): Promise<ProcessGroupMember> {
    return this.work.run(async (work) => {
      const { member, place } = await this.access.require(work, actor, input);
      const words = await this.words.check(work.db, place.id, input, member.personId);
      const until = optionalDate("until", input.until);
      if (until && until < words.since) throw endsTooEarly();
      const changed = {
        ...words,
        until,
        ...this.#consent(member, words.name, actor),
        version: member.version + 1,
      };
      await work.db.update(ProcessGroupMember, { id: member.id }, changed);
      announceTeam(work, place);
      return Object.assign(member, changed);
    });
  }

  // Who agreed to one name has agreed to that one.
  #consent(member: ProcessGroupMember, name: string | null, actor: Actor) {
    if (!name) return { consentAt: null, consentBy: null };
    if (name === member.name) return { consentAt: member.consentAt, consentBy: member.consentBy };
    return { consentAt: this.clock.now(), consentBy: actor.id };
  }
}

export const endsTooEarly = (): Invalid =>
  new Invalid("until", "ENDS_TOO_EARLY", "Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.");
