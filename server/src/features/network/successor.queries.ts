import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { ownPeopleKinds, type RoleKind } from "../../kernel/actor.js";
import { personColumns, type PersonRow } from "../identity/person.queries.js";

interface Handed {
  personId: string;
  roundId: string;
  placeId: string | null;
  kind: RoleKind;
}

@Injectable()
export class SuccessorQueries {
  constructor(private readonly reads: Reads) {}

  /**
   * Whom a role may be handed over to, by name: a leading one to others of the place's own people, a facilitator's to
   * others who moderate anywhere in the round.
   */
  of({ personId, roundId, placeId, kind }: Handed): Promise<PersonRow[]> {
    return this.reads.rows<PersonRow>(
      `SELECT ${personColumns} FROM person p
       WHERE p.deactivated_at IS NULL AND p.id <> $1
         AND EXISTS (SELECT 1 FROM role r WHERE r.person_id = p.id AND r.until IS NULL AND r.round_id = $2
           AND CASE WHEN $4 = 'FACILITATOR' THEN r.kind = 'FACILITATOR'
             ELSE r.place_id = $3 AND r.kind = ANY ($5::text[]) END)
         AND NOT EXISTS (SELECT 1 FROM role r
           WHERE r.person_id = p.id AND r.place_id = $3 AND r.until IS NULL
             AND (r.kind = $4 OR $4 = 'DEPUTY_LEAD' AND r.kind = 'PROJECT_LEAD'))
       ORDER BY lower(p.family_name), lower(p.given_name), p.id`,
      [personId, roundId, placeId, kind, [...ownPeopleKinds]],
    );
  }
}
