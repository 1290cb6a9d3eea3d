import { Injectable } from "@nestjs/common";
import { In, IsNull } from "typeorm";
import { UnitOfWork, type Work } from "../../../database/unit-of-work.js";
import type { Actor, RoleKind } from "../../../kernel/actor.js";
import { Conflict, Invalid } from "../../../kernel/errors.js";
import { MemberAccess } from "../member.access.js";
import { RoleAccess } from "../role.access.js";
import { Role } from "../role.entity.js";
import { RoleWriter } from "../role.writer.js";

const ownPeople: RoleKind[] = ["PROJECT_LEAD", "DEPUTY_LEAD", "TEAM_MEMBER"];

/** Ends a leading role and gives it to another of the place's own people, in one step. */
@Injectable()
export class HandOverRole {
  constructor(
    private readonly access: RoleAccess,
    private readonly members: MemberAccess,
    private readonly work: UnitOfWork,
    private readonly roles: RoleWriter,
  ) {}

  async run(actor: Actor, input: { id: string; toPersonId: string; staysInTeam: boolean }): Promise<Role> {
    const role = await this.access.require(actor, "handOver", input.id);
    const { roundId, placeId, kind } = role;

    return this.work.run(async (work) => {
      await this.roles.lock(work, role);
      const successor = await this.members.requireIn(roundId, input.toPersonId);
      const theirs = await work.db.findBy(Role, {
        personId: successor.id,
        placeId: placeId!,
        until: IsNull(),
        kind: In(ownPeople),
      });
      if (theirs.length === 0 || successor.deactivatedAt || successor.id === role.personId) {
        throw new Invalid(
          "toPersonId",
          "NOT_OF_THE_PLACE",
          "Bitte wählen Sie eine andere Person aus dem Team dieses Ortes.",
        );
      }
      if (theirs.some((held) => held.kind === kind)) {
        throw new Conflict("ROLE_HELD", "Diese Person hat die Rolle schon.");
      }

      await this.roles.end(work, role, actor.id);
      if (input.staysInTeam) await this.keepInTeam(work, role, actor);
      await this.endWhatGoes(work, kind, theirs, actor);
      return this.roles.begin(work, { personId: successor.id, roundId, placeId, kind }, actor.id);
    });
  }

  // Unless something else keeps them at the place; a closed account is given nothing.
  private async keepInTeam(work: Work, { personId, roundId, placeId }: Role, actor: Actor): Promise<void> {
    const [former] = await work.db.query<unknown[]>(
      `SELECT 1 FROM person p WHERE p.id = $1 AND p.deactivated_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM role r WHERE r.person_id = p.id AND r.place_id = $2 AND r.until IS NULL)`,
      [personId, placeId],
    );
    if (former) {
      await this.roles.begin(work, { personId, roundId, placeId, kind: "TEAM_MEMBER" }, actor.id);
    }
  }

  // Nobody deputises for themselves, and a place has one lead.
  private async endWhatGoes(work: Work, kind: RoleKind, theirs: Role[], actor: Actor): Promise<void> {
    if (kind !== "PROJECT_LEAD") return;
    for (const held of theirs) if (held.kind === "DEPUTY_LEAD") await this.roles.end(work, held, actor.id);
  }
}
