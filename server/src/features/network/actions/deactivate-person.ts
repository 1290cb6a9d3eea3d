import { Injectable } from "@nestjs/common";
import { IsNull } from "typeorm";
import { UnitOfWork, type Work } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Forbidden } from "../../../kernel/errors.js";
import { audit } from "../../identity/audit.js";
import { closeAccount } from "../../identity/account.writer.js";
import type { PersonRow } from "../../identity/person.queries.js";
import { Invitation } from "../invitation.entity.js";
import { keepPlacesManned } from "../last-of-place.js";
import { MemberAccess } from "../member.access.js";
import { announceMember } from "../network.facts.js";

/** Closes somebody's account: sessions end at once; roles and everything written stay. */
@Injectable()
export class DeactivatePerson {
  constructor(
    private readonly members: MemberAccess,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, personId: string): Promise<PersonRow> {
    const { person } = await this.members.requireDeactivatable(actor, personId);

    return this.work.run(async (work) => {
      const placeIds = await this.lockPlaces(work, person.id);
      const isClosed = await this.lockBoth(work, actor.id, person.id);
      if (!isClosed) await keepPlacesManned(work.db, person.id, placeIds);
      const deactivatedAt = await closeAccount(work.db, person.id, { at: this.clock.now(), by: actor.id });
      if (!deactivatedAt) return this.members.requireReadable(actor, personId);

      // Whom they were about to let in waits for somebody else's word.
      const open = { invitedBy: person.id, acceptedAt: IsNull(), withdrawnAt: IsNull() };
      await work.db.update(Invitation, open, { withdrawnAt: new Date() });
      await audit(work.db, {
        actorId: actor.id,
        action: "person.deactivated",
        subject: `person:${person.id}`,
      });
      await announceMember(work, person.id);
      return { ...person, deactivatedAt };
    });
  }

  // Before the people, as all who give and end roles do: nobody waits for one who waits for them.
  private async lockPlaces({ db }: Work, personId: string): Promise<ReadonlySet<string>> {
    const places = await db.query<{ id: string }[]>(
      `SELECT id FROM place WHERE id IN (SELECT place_id FROM role WHERE person_id = $1 AND until IS NULL)
       ORDER BY id FOR NO KEY UPDATE`,
      [personId],
    );
    return new Set(places.map(({ id }) => id));
  }

  // Of two who close each other's account the second finds their own closed.
  private async lockBoth({ db }: Work, actorId: string, personId: string): Promise<boolean> {
    const rows = await db.query<{ id: string; closed: boolean }[]>(
      `SELECT id, deactivated_at IS NOT NULL AS closed FROM person WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
      [[actorId, personId]],
    );
    if (rows.find((row) => row.id === actorId)?.closed) throw new Forbidden();
    return rows.some((row) => row.id === personId && row.closed);
  }
}
