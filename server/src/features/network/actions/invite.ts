import { Injectable } from "@nestjs/common";
import { IsNull } from "typeorm";
import { UnitOfWork, type Work } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Conflict, Forbidden } from "../../../kernel/errors.js";
import { limits } from "../../../kernel/limits.js";
import { requiredLine } from "../../../kernel/text.js";
import { requiredEmail } from "../../identity/email-address.js";
import type { Invitation } from "../invitation.entity.js";
import type { InviteInput } from "../invitation.inputs.js";
import { InvitationWriter } from "../invitation.writer.js";
import { PlaceOfRole } from "../place-of-role.js";
import { Role } from "../role.entity.js";
import { invitableAt, invitableToOffice } from "../role.policy.js";

/** Invites somebody by mail to a role. */
@Injectable()
export class Invite {
  constructor(
    private readonly places: PlaceOfRole,
    private readonly work: UnitOfWork,
    private readonly invitations: InvitationWriter,
  ) {}

  async run(actor: Actor, input: InviteInput): Promise<Invitation> {
    const { roundId, kind } = input;
    const place = await this.places.require(actor, input);
    const kinds = place ? invitableAt(actor, place) : invitableToOffice(actor, roundId);
    if (!kinds.includes(kind)) throw new Forbidden();

    const fresh = {
      email: requiredEmail("email", input.email),
      givenName: requiredLine("givenName", input.givenName, limits.personName),
      familyName: requiredLine("familyName", input.familyName, limits.personName),
      kind,
      roundId,
      placeId: place?.id ?? null,
    };
    return this.work.run(async (work) => {
      if (place && kind === "PROJECT_LEAD") await refuseSecondLead(work, place.id);
      const { invitation } = await this.invitations.write(work, fresh, actor.id);
      return invitation;
    });
  }
}

async function refuseSecondLead({ db }: Work, placeId: string): Promise<void> {
  if (!(await db.existsBy(Role, { placeId, kind: "PROJECT_LEAD", until: IsNull() }))) return;
  throw new Conflict(
    "PLACE_HAS_LEAD",
    "Hier gibt es schon eine Projektleitung. Laden Sie die Person ins Team ein und übergeben Sie dann die Rolle.",
  );
}
