import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Conflict } from "../../../kernel/errors.js";
import { keepPlaceManned } from "../last-of-place.js";
import { RoleAccess } from "../role.access.js";
import type { Role } from "../role.entity.js";
import { RoleWriter } from "../role.writer.js";

/** Ends somebody's role; what it allowed ends with it, at once. */
@Injectable()
export class EndRole {
  constructor(
    private readonly access: RoleAccess,
    private readonly work: UnitOfWork,
    private readonly roles: RoleWriter,
  ) {}

  async run(actor: Actor, id: string): Promise<Role> {
    const role = await this.access.require(actor, "end", id);

    return this.work.run(async (work) => {
      await this.roles.lock(work, role);
      await keepPlaceManned(work.db, role);
      const ended = await this.roles.end(work, role, actor.id);
      if (role.kind === "STAFF") await keepSomeStaff(work.db, role.roundId);
      return ended;
    });
  }
}

// Under the round's lock: of two who end each other's role one stays, or nobody could ever let anybody in again.
async function keepSomeStaff(db: EntityManager, roundId: string): Promise<void> {
  const [left] = await db.query<unknown[]>(
    `SELECT 1 FROM role r JOIN person p ON p.id = r.person_id
     WHERE r.round_id = $1 AND r.kind = 'STAFF' AND r.until IS NULL AND p.deactivated_at IS NULL LIMIT 1`,
    [roundId],
  );
  if (!left) {
    throw new Conflict(
      "LAST_STAFF",
      "Das ist die letzte Person im Programmbüro. Bitte nehmen Sie zuerst eine weitere auf.",
    );
  }
}
