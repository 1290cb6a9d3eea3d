import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { RoleKind } from "../../kernel/actor.js";
import { PlaceQueries } from "./place.queries.js";

/** A role as read. */
export interface RoleRow {
  id: string;
  kind: RoleKind;
  personId: string;
  roundId: string;
  placeId: string | null;
  since: Date;
  until: Date | null;
}

const select = `SELECT id, kind, person_id AS "personId", round_id AS "roundId", place_id AS "placeId", since, until
  FROM role`;

@Injectable()
export class RoleQueries {
  constructor(
    private readonly reads: Reads,
    private readonly places: PlaceQueries,
  ) {}

  /** Running roles of people, in all their rounds; readers see those of the rounds they share. */
  ofPerson(loaders: Loaders): Loader<RoleRow[]> {
    return loaders.of("roles of person", async (ids) => {
      const rows = await this.reads.rows<RoleRow & { placeName: string | null; ownerKey: string }>(
        `SELECT role.id, kind, person_id AS "personId", role.round_id AS "roundId", place_id AS "placeId", since, until,
           place.name AS "placeName", place.owner_key AS "ownerKey"
         FROM role LEFT JOIN place ON place.id = role.place_id
         WHERE person_id = ANY($1::uuid[]) AND until IS NULL ORDER BY since, role.id`,
        [ids],
      );
      // Where somebody is what they are is what is asked next.
      const places = this.places.loader(loaders);
      for (const { placeId: id, roundId, placeName: name, ownerKey } of rows) {
        if (id && name !== null) places.prime(id, { id, roundId, name, ownerKey });
      }
      return grouped(ids, rows, (row) => row.personId);
    });
  }

  /** Running roles at places: lead, deputy, team, moderation; then the longest there first. */
  atPlace(loaders: Loaders): Loader<RoleRow[]> {
    return loaders.of("roles at place", async (ids) => {
      const rows = await this.reads.rows<RoleRow>(
        `${select} WHERE place_id = ANY($1::uuid[]) AND until IS NULL
         ORDER BY array_position(ARRAY['PROJECT_LEAD', 'DEPUTY_LEAD', 'TEAM_MEMBER', 'FACILITATOR'], kind), since, id`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.placeId ?? "");
    });
  }

  /** How many facilitators with an open account places have. */
  facilitatorsAt(loaders: Loaders): Loader<number> {
    return loaders.of("facilitators at place", async (ids) => {
      const rows = await this.reads.rows<{ placeId: string; count: number }>(
        `SELECT r.place_id AS "placeId", count(*)::int FROM role r JOIN person p ON p.id = r.person_id
         WHERE r.place_id = ANY($1::uuid[]) AND r.kind = 'FACILITATOR' AND r.until IS NULL AND p.deactivated_at IS NULL
         GROUP BY r.place_id`,
        [ids],
      );
      const counts = new Map(rows.map((row) => [row.placeId, row.count]));
      return ids.map((id) => counts.get(id) ?? 0);
    });
  }

  /** Running offices of a round: the roles that are not held at a place. */
  officesOf(roundId: string): Promise<RoleRow[]> {
    return this.reads.rows<RoleRow>(
      `${select} WHERE round_id = $1 AND place_id IS NULL AND until IS NULL
       ORDER BY array_position(ARRAY['STAFF', 'STEERING_GROUP', 'FUNDER'], kind), since, id`,
      [roundId],
    );
  }

  /** All roles there ever were at places, newest first. */
  historyOfPlace(loaders: Loaders): Loader<RoleRow[]> {
    return loaders.of("role history of place", async (ids) => {
      const rows = await this.reads.rows<RoleRow>(
        `${select} WHERE place_id = ANY($1::uuid[]) ORDER BY since DESC, until DESC NULLS FIRST, id`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.placeId ?? "");
    });
  }
}
