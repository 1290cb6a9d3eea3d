import { Injectable } from "@nestjs/common";
import { In, IsNull } from "typeorm";
import { UnitOfWork, type Work } from "../../../database/unit-of-work.js";
import { type Actor, ownPeopleKinds, type RoleKind } from "../../../kernel/actor.js";
import { Conflict, Invalid } from "../../../kernel/errors.js";
import { HeldRights } from "../../identity/held-rights.js";
import type { PersonRow } from "../../identity/person.queries.js";
import { HandOverWriter } from "../hand-over.writer.js";
import { MemberAccess } from "../member.access.js";
import { OpenDuties, type OpenDuty } from "../open-duties.js";
import { RoleAccess } from "../role.access.js";
import { Role } from "../role.entity.js";
import { RoleWriter } from "../role.writer.js";

interface Wish {
  id: string;
  toPersonId: string;
  staysInTeam: boolean;
  moveDuties: boolean;
  keepDutyIds: readonly string[];
}

/** Ends a role at a place and gives it to somebody else in one step, with the duties that go along. */
@Injectable()
export class HandOverRole {
  constructor(
    private readonly access: RoleAccess,
    private readonly rights: HeldRights,
    private readonly members: MemberAccess,
    private readonly work: UnitOfWork,
    private readonly roles: RoleWriter,
    private readonly duties: OpenDuties,
    private readonly record: HandOverWriter,
  ) {}

  async run(actor: Actor, input: Wish): Promise<Role> {
    const { roundId, placeId } = await this.access.require(actor, "handOver", input.id);

    return this.work.run(async (work) => {
      await this.roles.lock(work, { roundId, placeId });
      const role = await this.access.requireRunning(await this.rights.held(actor), "handOver", input.id);
      const successor = await this.members.requireIn(roundId, input.toPersonId);
      const theirs = await this.rolesOf(work, role, successor);

      await this.roles.end(work, role, actor.id);
      if (input.staysInTeam && role.kind !== "FACILITATOR") await this.keepInTeam(work, role, actor);
      await this.endWhatGoes(work, role.kind, theirs, actor);
      const { kind } = role;
      const begun = await this.roles.begin(
        work,
        { personId: successor.id, roundId, placeId, kind },
        actor.id,
      );
      const moved = await this.moveDuties(work, role, successor.id, actor, input);
      await this.record.write(work, { from: role, to: begun, by: actor.id, moved });
      return begun;
    });
  }

  /** What makes the successor one: running roles at the place, or as a facilitator anywhere. */
  private async rolesOf({ db }: Work, role: Role, successor: PersonRow): Promise<Role[]> {
    const isModeration = role.kind === "FACILITATOR";
    const theirs = await db.findBy(Role, {
      personId: successor.id,
      roundId: role.roundId,
      until: IsNull(),
      ...(isModeration
        ? { kind: "FACILITATOR" as const }
        : { placeId: role.placeId!, kind: In([...ownPeopleKinds]) }),
    });
    if (theirs.length === 0 || successor.deactivatedAt || successor.id === role.personId) {
      throw isModeration
        ? new Invalid(
            "toPersonId",
            "NOT_A_FACILITATOR",
            "Bitte wählen Sie eine andere Person aus den Moderationsteams der Förderrunde.",
          )
        : new Invalid(
            "toPersonId",
            "NOT_OF_THE_PLACE",
            "Bitte wählen Sie eine andere Person aus dem Team dieses Ortes.",
          );
    }
    // Nobody deputises for themselves.
    if (role.kind === "DEPUTY_LEAD" && theirs.some(({ kind }) => kind === "PROJECT_LEAD")) {
      throw new Invalid(
        "toPersonId",
        "LEADS_ALREADY",
        "Die Projektleitung kann sich nicht selbst vertreten. Bitte wählen Sie jemand anderen.",
      );
    }
    if (theirs.some((held) => held.kind === role.kind && held.placeId === role.placeId)) {
      throw new Conflict("ROLE_HELD", "Diese Person hat die Rolle schon.");
    }
    return theirs;
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

  // Nobody deputises for themselves, and whoever leads or deputises is of the team anyway.
  private async endWhatGoes(work: Work, kind: RoleKind, theirs: Role[], actor: Actor): Promise<void> {
    if (kind === "FACILITATOR") return;
    const goes: RoleKind[] = kind === "PROJECT_LEAD" ? ["DEPUTY_LEAD", "TEAM_MEMBER"] : ["TEAM_MEMBER"];
    for (const held of theirs) if (goes.includes(held.kind)) await this.roles.end(work, held, actor.id);
  }

  // Whoever leaves the place or has no account any more can keep nothing there.
  private async moveDuties(
    work: Work,
    { personId, placeId }: Role,
    to: string,
    by: Actor,
    { moveDuties, keepDutyIds }: Wish,
  ): Promise<OpenDuty[]> {
    const [there] = await work.db.query<unknown[]>(
      `SELECT 1 FROM role r JOIN person p ON p.id = r.person_id
       WHERE r.person_id = $1 AND r.place_id = $2 AND r.until IS NULL AND p.deactivated_at IS NULL LIMIT 1`,
      [personId, placeId],
    );
    if (there && !moveDuties) return [];
    const keep = new Set(there ? keepDutyIds : []);
    return this.duties.move(work, { placeId: placeId!, from: personId, to, by: by.id, keep });
  }
}
