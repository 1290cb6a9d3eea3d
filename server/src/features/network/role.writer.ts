import { Injectable } from "@nestjs/common";
import { type EntityManager, IsNull } from "typeorm";
import type { Work } from "../../database/unit-of-work.js";
import type { RoleKind } from "../../kernel/actor.js";
import { Clock } from "../../kernel/clock.js";
import { Conflict } from "../../kernel/errors.js";
import { newId } from "../../kernel/ids.js";
import { audit } from "../identity/audit.js";
import { announceRights, announceRoster } from "./network.facts.js";
import { indexPerson } from "./network.searchables.js";
import { RoleGranted } from "./role-granted.js";
import { Role } from "./role.entity.js";

/** A role somebody is to be given. */
export interface NewRole {
  personId: string;
  roundId: string;
  placeId: string | null;
  kind: RoleKind;
}

/** Begins and ends roles inside a work, with everything that belongs to it: history, audit, the log. */
@Injectable()
export class RoleWriter {
  constructor(
    private readonly clock: Clock,
    private readonly granted: RoleGranted,
  ) {}

  /**
   * Lets changes of one place's roles, or of the round's offices, happen one after the other; to be called before
   * anything is read that the decision depends on.
   */
  async lock({ db }: Work, { roundId, placeId }: Pick<NewRole, "roundId" | "placeId">): Promise<void> {
    const [table, id] = placeId ? ["place", placeId] : ["round", roundId];
    await db.query(`SELECT 1 FROM ${table} WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  }

  /** Under the lock. Somebody who already holds it keeps it as it is. */
  async begin(work: Work, role: NewRole, by: string | null): Promise<Role> {
    const { db } = work;
    const { personId, roundId, placeId, kind } = role;
    const running = { roundId, placeId: placeId ?? IsNull(), kind, until: IsNull() };
    const held = await db.findOneBy(Role, { ...running, personId });
    if (held) return held;
    if (kind === "PROJECT_LEAD" && (await db.existsBy(Role, running))) {
      throw new Conflict(
        "PLACE_HAS_LEAD",
        "Hier gibt es schon eine Projektleitung. Bitte übergeben Sie die Rolle, statt sie ein zweites Mal zu vergeben.",
      );
    }

    await requireOpen(db, personId);
    const fresh = db.create(Role, {
      id: newId(),
      ...role,
      since: this.clock.now(),
      until: null,
      grantedBy: by,
      endedBy: null,
    });
    await db.insert(Role, fresh);
    await this.granted.tell(work, fresh);
    await this.record(work, "role.granted", fresh, by);
    return fresh;
  }

  /** Under the lock. Ending what another has just ended is a conflict. */
  async end(work: Work, role: Role, by: string): Promise<Role> {
    const until = this.clock.now();
    const { affected } = await work.db.update(Role, { id: role.id, until: IsNull() }, { until, endedBy: by });
    if (!affected)
      throw new Conflict("ROLE_ENDED", "Diese Rolle ist inzwischen beendet. Bitte laden Sie die Seite neu.");
    await this.record(work, "role.ended", role, by);
    return Object.assign(role, { until, endedBy: by });
  }

  private async record(work: Work, action: string, role: Role, by: string | null): Promise<void> {
    const { id, personId, roundId, placeId, kind } = role;
    await audit(work.db, {
      actorId: by,
      action,
      subject: `role:${id}`,
      details: { personId, roundId, placeId, kind },
    });
    await indexPerson(work.db, roundId, personId);
    announceRights(work, roundId, personId);
    announceRoster(work, roundId, placeId);
  }
}

// Under a lock of the person's: whoever closes their account meanwhile either sees this role or is seen here.
async function requireOpen(db: EntityManager, personId: string): Promise<void> {
  const [open] = await db.query<unknown[]>(
    `SELECT 1 FROM person WHERE id = $1 AND deactivated_at IS NULL FOR SHARE`,
    [personId],
  );
  if (!open) {
    throw new Conflict(
      "PERSON_DEACTIVATED",
      "Dieser Zugang ist stillgelegt. Bitte öffnen Sie ihn zuerst wieder.",
    );
  }
}
