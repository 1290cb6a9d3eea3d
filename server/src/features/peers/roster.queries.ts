import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { RoleKind } from "../../kernel/actor.js";
import { personColumns, type PersonRow } from "../identity/person.queries.js";

/** Somebody who can be asked, with the role they hold at a place. */
export interface HolderRow extends PersonRow {
  placeId: string;
  kind: RoleKind;
}

const order = `array_position(ARRAY['PROJECT_LEAD', 'DEPUTY_LEAD', 'TEAM_MEMBER', 'FACILITATOR'], r.kind), r.since, r.id`;

/** Who can be asked at the places of a round. */
@Injectable()
export class RosterQueries {
  constructor(private readonly reads: Reads) {}

  /** Everybody at other places, but nobody who is at this one, too. */
  beside(roundId: string, placeId: string): Promise<HolderRow[]> {
    return this.reads.rows<HolderRow>(
      `SELECT r.place_id AS "placeId", r.kind, ${personColumns} FROM role r JOIN person p ON p.id = r.person_id
       WHERE r.round_id = $1 AND r.place_id IS NOT NULL AND r.until IS NULL AND p.deactivated_at IS NULL
         AND NOT EXISTS (SELECT FROM role own
           WHERE own.person_id = r.person_id AND own.place_id = $2 AND own.until IS NULL)
       ORDER BY ${order}`,
      [roundId, placeId],
    );
  }

  /** Lead, deputy and team of places, in this order. */
  ownPeople(placeIds: readonly string[]): Promise<HolderRow[]> {
    return this.reads.rows<HolderRow>(
      `SELECT r.place_id AS "placeId", r.kind, ${personColumns} FROM role r JOIN person p ON p.id = r.person_id
       WHERE r.place_id = ANY ($1::uuid[]) AND r.kind <> 'FACILITATOR' AND r.until IS NULL
         AND p.deactivated_at IS NULL
       ORDER BY ${order}`,
      [placeIds],
    );
  }
}
