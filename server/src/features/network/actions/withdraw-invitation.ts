import { Injectable } from "@nestjs/common";
import { IsNull } from "typeorm";
import { Reads } from "../../../database/reads.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Conflict, NotFound } from "../../../kernel/errors.js";
import { knownId } from "../../../kernel/ids.js";
import { audit } from "../../identity/audit.js";
import { Invitation } from "../invitation.entity.js";
import { invitableAt, invitableToOffice } from "../role.policy.js";

/** Makes an open invitation worthless; doing it twice changes nothing. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
  ) {}

  async run(actor: Actor, id: string): Promise<void> {
    const invitation = await this.require(actor, id);
    if (invitation.withdrawnAt) return;

    await this.work.run(async ({ db }) => {
      const open = { id: invitation.id, acceptedAt: IsNull() };
      const { affected } = await db.update(Invitation, open, { withdrawnAt: new Date() });
      if (!affected) {
        throw new Conflict(
          "INVITATION_ACCEPTED",
          "Die Einladung ist schon angenommen. Beenden Sie stattdessen die Rolle.",
        );
      }
      await audit(db, {
        actorId: actor.id,
        action: "invitation.withdrawn",
        subject: `invitation:${invitation.id}`,
      });
    });
  }

  private async require(actor: Actor, id: string): Promise<Invitation> {
    const invitation = await (await this.reads.db()).findOneBy(Invitation, { id: knownId(id) });
    if (!invitation || !actor.holdsAnyRoleIn(invitation.roundId)) throw new NotFound();
    const { roundId, placeId, kind } = invitation;
    const kinds = placeId ? invitableAt(actor, { id: placeId, roundId }) : invitableToOffice(actor, roundId);
    // Who may not invite to this does not see such invitations either.
    if (!kinds.includes(kind)) throw new NotFound();
    return invitation;
  }
}
