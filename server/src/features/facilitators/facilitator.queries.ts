import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Loader, Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { isId } from "../../kernel/ids.js";
import type { FacilitatorType } from "./facilitator.type.js";
import { poolPolicy } from "./facilitator.policy.js";
import { suggestedMethods } from "./first-methods.js";

/** An entry of the pool as read. */
export type FacilitatorRow = FacilitatorType;

/** Whoever holds or held the role in the round, with what is written down about them; and candidates. */
const select = `
  SELECT coalesce(f.id, p.id) AS id, $1::uuid AS "roundId", p.id AS "personId", p.deactivated_at AS "deactivatedAt",
    coalesce(p.given_name, f.given_name) AS "givenName", coalesce(p.family_name, f.family_name) AS "familyName",
    coalesce(p.email, f.email) AS email, coalesce(f.methods, '{}') AS methods, coalesce(f.regions, '{}') AS "regionKeys",
    f.capacity, coalesce(f.note, '') AS note, coalesce(f.version, 0) AS version, f.saved_at AS "savedAt",
    ARRAY(SELECT r.place_id FROM role r JOIN place ON place.id = r.place_id
      WHERE r.person_id = p.id AND r.round_id = $1 AND r.kind = 'FACILITATOR' AND r.until IS NULL
      ORDER BY lower(place.name), place.id) AS "placeIds",
    ARRAY(SELECT DISTINCT r.place_id FROM role r
      WHERE r.person_id = p.id AND r.round_id = $1 AND r.kind = 'FACILITATOR' AND NOT EXISTS (SELECT FROM role still
        WHERE still.person_id = p.id AND still.place_id = r.place_id AND still.kind = 'FACILITATOR'
          AND still.until IS NULL)) AS "formerPlaceIds"
  FROM (SELECT DISTINCT person_id FROM role WHERE round_id = $1 AND kind = 'FACILITATOR') AS held
    FULL JOIN (SELECT * FROM facilitator_profile WHERE round_id = $1) AS f ON f.person_id = held.person_id
    LEFT JOIN person p ON p.id = coalesce(f.person_id, held.person_id)`;
const byName = `ORDER BY lower(coalesce(p.family_name, f.family_name)), lower(coalesce(p.given_name, f.given_name)), id`;

@Injectable()
export class FacilitatorQueries {
  constructor(private readonly reads: Reads) {}

  /** All the viewer may read of the pool of a round, by name: everybody for the office, else oneself. */
  readable(actor: Actor, loaders: Loaders, roundId: string): Promise<FacilitatorRow[]> {
    return (poolPolicy.readAll(actor, roundId) ? this.#all(loaders) : this.#own(loaders, actor)).load(
      roundId,
    );
  }

  /** For a list to take along. */
  readableNow(actor: Actor, roundId: string): Promise<FacilitatorRow[]> {
    return poolPolicy.readAll(actor, roundId) ? this.#inRound(roundId) : this.#ofPerson(roundId, actor.id);
  }

  /** By the id it is known by: of what is written down, or of the person. */
  async find(roundId: string, id: string): Promise<FacilitatorRow | undefined> {
    const rows = isId(id)
      ? await this.reads.rows<FacilitatorRow>(`${select} WHERE f.id = $2 OR p.id = $2`, [roundId, id])
      : [];
    return rows[0];
  }

  /** Whoever is known in the pool by this address. */
  async findByEmail(roundId: string, email: string): Promise<FacilitatorRow | undefined> {
    const rows = await this.reads.rows<FacilitatorRow>(
      `${select} WHERE lower(coalesce(p.email, f.email)) = lower($2)`,
      [roundId, email],
    );
    return rows[0];
  }

  /** What to choose from: what is usual, and what is in use in the round. */
  async methodsIn(roundId: string): Promise<string[]> {
    const rows = await this.reads.rows<{ method: string }>(
      `SELECT method FROM facilitator_profile, unnest(methods) AS method WHERE round_id = $1
       GROUP BY method ORDER BY count(*) DESC, method`,
      [roundId],
    );
    return suggestedMethods(rows.map(({ method }) => method));
  }

  #all(loaders: Loaders): Loader<FacilitatorRow[]> {
    return loaders.of("facilitators in round", (ids) => Promise.all(ids.map((id) => this.#inRound(id))));
  }

  #own(loaders: Loaders, { id: personId }: Actor): Loader<FacilitatorRow[]> {
    return loaders.of("own facilitator in round", (ids) =>
      Promise.all(ids.map((id) => this.#ofPerson(id, personId))),
    );
  }

  #inRound(roundId: string): Promise<FacilitatorRow[]> {
    return this.reads.rows(`${select} ${byName}`, [roundId]);
  }

  #ofPerson(roundId: string, personId: string): Promise<FacilitatorRow[]> {
    return this.reads.rows(`${select} WHERE p.id = $2`, [roundId, personId]);
  }
}
