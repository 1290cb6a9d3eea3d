import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { openAccount } from "../../identity/account.writer.js";
import { audit } from "../../identity/audit.js";
import type { PersonRow } from "../../identity/person.queries.js";
import { MemberAccess } from "../member.access.js";
import { announceMember } from "../network.facts.js";

/** Opens a closed account again, with the roles that still run. */
@Injectable()
export class ReactivatePerson {
  constructor(
    private readonly members: MemberAccess,
    private readonly work: UnitOfWork,
  ) {}

  async run(actor: Actor, personId: string): Promise<PersonRow> {
    const { person } = await this.members.requireDeactivatable(actor, personId);

    return this.work.run(async (work) => {
      if (await openAccount(work.db, person.id)) {
        await audit(work.db, {
          actorId: actor.id,
          action: "person.reactivated",
          subject: `person:${person.id}`,
        });
        await announceMember(work, person.id);
      }
      return { ...person, deactivatedAt: null };
    });
  }
}
