import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import { Conflict } from "../../kernel/errors.js";
import { audit } from "../identity/audit.js";
import type { PlaceRow } from "../network/place.queries.js";
import { DecisionBody } from "./decision-body.entity.js";
import { announceBodies } from "./decision.facts.js";

/** Writes bodies inside a work, with what belongs to them: audit and the log. */
@Injectable()
export class DecisionBodyWriter {
  /** Under the lock of its place. */
  async requireFreeName(
    { db }: Work,
    placeId: string,
    name: string,
    but: string | null = null,
  ): Promise<void> {
    const [taken] = await db.query<unknown[]>(
      `SELECT 1 FROM decision_body WHERE place_id = $1 AND lower(name) = lower($2) AND archived_at IS NULL
       AND id IS DISTINCT FROM $3`,
      [placeId, name, but],
    );
    if (taken) throw new Conflict("BODY_EXISTS", "Ein Gremium mit diesem Namen gibt es hier schon.");
  }

  async change(
    work: Work,
    place: PlaceRow,
    body: DecisionBody,
    wanted: Partial<Pick<DecisionBody, "name" | "kind" | "submissionLeadDays" | "archivedAt">>,
    by: string,
  ): Promise<DecisionBody> {
    const changed: DecisionBody = { ...body, ...wanted, version: body.version + 1 };
    await work.db.update(DecisionBody, { id: body.id }, { ...wanted, version: changed.version });
    await this.record(work, place, changed, by);
    return changed;
  }

  async record(work: Work, place: PlaceRow, body: DecisionBody, by: string): Promise<void> {
    await audit(work.db, {
      actorId: by,
      action: body.version === 1 ? "decisionBody.added" : "decisionBody.changed",
      subject: `decisionBody:${body.id}`,
      details: { placeId: place.id, version: body.version },
    });
    announceBodies(work, place);
  }
}
