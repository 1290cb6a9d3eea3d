import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Loader, Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { isOpen } from "../network/invitation.queries.js";
import type { PlaceRow } from "../network/place.queries.js";
import { poolPolicy } from "./facilitator.policy.js";
import { FacilitatorQueries, type FacilitatorRow } from "./facilitator.queries.js";
import { bestFirst, fit, type PlaceFacts } from "./fit.js";
import type { FitReason } from "./fit-reason.js";

export interface FacilitatorMatch {
  facilitator: FacilitatorRow;
  reasons: FitReason[];
}

const mostMatches = 20;

/** Who of the pool could accompany a place. */
@Injectable()
export class FacilitatorMatches {
  constructor(
    private readonly reads: Reads,
    private readonly pool: FacilitatorQueries,
  ) {}

  /** For the programme office; nobody who is there already, or asked to come, or whose account is closed. */
  async of(
    actor: Actor,
    loaders: Loaders,
    place: PlaceRow,
    method: string | null,
  ): Promise<FacilitatorMatch[]> {
    if (!poolPolicy.readAll(actor, place.roundId)) return [];
    const [entries, places, there] = await Promise.all([
      this.pool.readable(actor, loaders, place.roundId),
      this.#places(loaders).load(place.roundId),
      this.#there(loaders).load(place.roundId),
    ]);
    const own = places.find(({ id }) => id === place.id)!;
    const others = places.filter(({ id }) => id !== place.id);
    const isThere = ({ personId, email }: FacilitatorRow): boolean =>
      there.some(
        (one) =>
          one.placeId === place.id &&
          (one.personId === null ? one.email === email?.toLowerCase() : one.personId === personId),
      );
    return bestFirst(
      entries
        .filter((entry) => entry.deactivatedAt === null && !isThere(entry))
        .map((facilitator) => ({ facilitator, reasons: fit(facilitator, own, others, method) })),
    ).slice(0, mostMatches);
  }

  #places(loaders: Loaders): Loader<PlaceFacts[]> {
    return loaders.of("places to be accompanied", (roundIds) =>
      Promise.all(roundIds.map((roundId) => this.#placesIn(roundId))),
    );
  }

  #placesIn(roundId: string): Promise<PlaceFacts[]> {
    // Of an association nobody counts the people; its members' are.
    return this.reads.rows<PlaceFacts>(
      `SELECT p.id, p.name, p.owner_key AS "ownerKey", o.type, coalesce(o.population, (
         SELECT sum(one.population) FROM place_member m JOIN organisation one ON one.key = m.organisation_key
         WHERE m.place_id = p.id))::integer AS population
       FROM place p JOIN organisation o ON o.key = p.owner_key WHERE p.round_id = $1 ORDER BY lower(p.name), p.id`,
      [roundId],
    );
  }

  /** Who holds any role at a place, and who is invited to accompany it. */
  #there(loaders: Loaders): Loader<There[]> {
    return loaders.of("people at places", (roundIds) =>
      Promise.all(
        roundIds.map((roundId) =>
          this.reads.rows<There>(
            `SELECT place_id AS "placeId", person_id AS "personId", NULL AS email FROM role
             WHERE round_id = $1 AND place_id IS NOT NULL AND until IS NULL
             UNION ALL
             SELECT i.place_id, NULL, lower(i.email) FROM invitation i
             WHERE i.round_id = $1 AND i.kind = 'FACILITATOR' AND ${isOpen}`,
            [roundId],
          ),
        ),
      ),
    );
  }
}

interface There {
  placeId: string;
  personId: string | null;
  email: string | null;
}
