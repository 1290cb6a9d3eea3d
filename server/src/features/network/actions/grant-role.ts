import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Conflict, Forbidden } from "../../../kernel/errors.js";
import { MemberAccess } from "../member.access.js";
import { PlaceOfRole } from "../place-of-role.js";
import type { Role } from "../role.entity.js";
import type { GrantRoleInput } from "../role.inputs.js";
import { grantable } from "../role.policy.js";
import { RoleWriter } from "../role.writer.js";

/** Gives a role to somebody who already belongs to the round. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly places: PlaceOfRole,
    private readonly members: MemberAccess,
    private readonly work: UnitOfWork,
    private readonly roles: RoleWriter,
  ) {}

  async run(actor: Actor, input: GrantRoleInput): Promise<Role> {
    const { roundId, kind } = input;
    const place = await this.places.require(actor, input);
    const placeId = place?.id ?? null;
    if (!grantable(actor, roundId, placeId).includes(kind)) throw new Forbidden();

    return this.work.run(async (work) => {
      await this.roles.lock(work, { roundId, placeId });
      const person = await this.members.requireIn(roundId, input.personId);
      if (person.deactivatedAt) {
        throw new Conflict(
          "PERSON_DEACTIVATED",
          "Dieser Zugang ist stillgelegt. Bitte öffnen Sie ihn zuerst wieder.",
        );
      }
      return this.roles.begin(work, { personId: person.id, roundId, placeId, kind }, actor.id);
    });
  }
}
