import { Injectable, type OnModuleInit } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import { Reads } from "../../database/reads.js";
import { putEntries, removeEntry } from "../../search/search-index.js";
import { type FoundThing, Searchables } from "../../search/searchables.js";
import { tags } from "../../search/search-entry.js";
import { fullName, personColumns, type PersonRow } from "../identity/person.queries.js";
import { PersonHitType, PlaceHitType } from "./network.hits.js";
import { PlaceQueries } from "./place.queries.js";

/** How places and people are found. */
@Injectable()
export class NetworkSearchables implements OnModuleInit {
  constructor(
    private readonly searchables: Searchables,
    private readonly reads: Reads,
    private readonly places: PlaceQueries,
  ) {}

  onModuleInit(): void {
    this.searchables.register("PLACE", (ids) => this.#places(ids));
    this.searchables.register("PERSON", (ids) => this.#people(ids));
  }

  async #places(ids: string[]): Promise<Map<string, FoundThing>> {
    const rows = await this.places.byIds(ids);
    return new Map(
      rows.map((place) => [
        place.id,
        { hit: Object.assign(new PlaceHitType(), { place }), text: place.name },
      ]),
    );
  }

  async #people(ids: string[]): Promise<Map<string, FoundThing>> {
    const rows = await this.reads.rows<PersonRow>(
      `SELECT ${personColumns} FROM person p WHERE p.id = ANY ($1::uuid[]) AND p.deactivated_at IS NULL`,
      [ids],
    );
    return new Map(
      rows.map((person) => [
        person.id,
        { hit: Object.assign(new PersonHitType(), { person }), text: fullName(person) },
      ]),
    );
  }
}

/** Makes a place findable by its name and by the organisations that take part. */
export async function indexPlace(db: Pick<EntityManager, "query">, placeId: string): Promise<void> {
  const rows = await db.query<{ id: string; roundId: string; at: Date; text: string }[]>(
    `SELECT p.id, p.round_id AS "roundId", p.created_at AS at,
       p.name || COALESCE((SELECT ' ' || string_agg(o.name, ' ') FROM place_member m
         JOIN organisation o ON o.key = m.organisation_key WHERE m.place_id = p.id), '') AS text
     FROM place p WHERE p.id = $1`,
    [placeId],
  );
  await putEntries(
    db,
    rows.map((row) => ({ ...row, kind: "PLACE", audience: "round", tags: [tags.place(row.id)] })),
  );
}

/** Makes somebody findable in a round as long as they hold a role there and their account is open. */
export async function indexPerson(
  db: Pick<EntityManager, "query">,
  roundId: string,
  personId: string,
): Promise<void> {
  const [row] = await db.query<{ text: string; at: Date; placeIds: string[] }[]>(
    `SELECT p.given_name || ' ' || p.family_name AS text, min(r.since) AS at,
       array_remove(array_agg(DISTINCT r.place_id), NULL) AS "placeIds"
     FROM person p JOIN role r ON r.person_id = p.id AND r.round_id = $2 AND r.until IS NULL
     WHERE p.id = $1 AND p.deactivated_at IS NULL GROUP BY p.id`,
    [personId, roundId],
  );
  if (!row) return removeEntry(db, personId, roundId);
  const { text, at, placeIds } = row;
  const own = [tags.author(personId), ...placeIds.map(tags.place)];
  await putEntries(db, [{ id: personId, roundId, kind: "PERSON", audience: "round", at, text, tags: own }]);
}
