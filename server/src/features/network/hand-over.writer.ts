import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import { Clock } from "../../kernel/clock.js";
import { newId } from "../../kernel/ids.js";
import { audit } from "../identity/audit.js";
import { announceTeam } from "./network.facts.js";
import type { OpenDuty } from "./open-duties.js";
import type { Role } from "./role.entity.js";

interface HandedOver {
  from: Role;
  to: Role;
  by: string;
  moved: OpenDuty[];
}

/** Keeps that a role went from one to another, with what went along, for the place's own history and for the audit. */
@Injectable()
export class HandOverWriter {
  constructor(private readonly clock: Clock) {}

  async write(work: Work, { from, to, by, moved }: HandedOver): Promise<void> {
    const { db } = work;
    const [id, placeId] = [newId(), to.placeId!];
    await db.query(
      `INSERT INTO hand_over (id, place_id, kind, from_id, to_id, handed_by, at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, placeId, to.kind, from.personId, to.personId, by, this.clock.now()],
    );
    await db.query(
      `INSERT INTO hand_over_duty (hand_over_id, kind, duty_id)
       SELECT $1, kind, duty FROM unnest($2::text[], $3::uuid[]) AS moved(kind, duty)`,
      [id, moved.map(({ kind }) => kind), moved.map((duty) => duty.id)],
    );
    await audit(db, {
      actorId: by,
      action: "role.handedOver",
      subject: `role:${to.id}`,
      details: {
        ...{ handOverId: id, placeId, kind: to.kind, fromRoleId: from.id },
        ...{ from: from.personId, to: to.personId, duties: moved.length },
      },
    });
    announceTeam(work, { id: placeId, roundId: to.roundId });
  }
}
