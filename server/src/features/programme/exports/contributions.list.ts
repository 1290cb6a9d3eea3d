import { Injectable } from "@nestjs/common";
import { Reads } from "../../../database/reads.js";
import type { Actor } from "../../../kernel/actor.js";
import { ContributionAccess } from "../../contributions/contribution.access.js";
import type { PlaceRow } from "../../network/place.queries.js";
import { placeColumns, type PlaceList, said, type Value } from "./export-list.js";
import { contributionWords } from "./export-words.js";

/** What each place brings in of its own, the latest day first. */
@Injectable()
export class ContributionsList implements PlaceList {
  readonly name = "eigenleistungen";
  readonly columns = [
    ...placeColumns,
    { key: "id", title: said("Kennung der Eigenleistung", "Contribution id") },
    { key: "day", title: said("Tag", "Day") },
    { key: "kind", title: said("Art", "Kind"), words: contributionWords },
    { key: "description", title: said("Beschreibung", "Description") },
    { key: "amount", title: said("Menge", "Amount") },
    { key: "author", title: said("Eingetragen von", "Written down by") },
  ];

  constructor(
    private readonly reads: Reads,
    private readonly access: ContributionAccess,
  ) {}

  rows(actor: Actor, places: readonly PlaceRow[]): Promise<Record<string, Value>[]> {
    const readable = places.filter((place) => this.access.mayRead(actor, place));
    return this.reads.rows(
      `SELECT place.id AS "placeId", place.name AS place, c.id, c.day::text AS day, c.kind, c.description,
         c.amount::float8 AS amount, person.given_name || ' ' || person.family_name AS author
       FROM contribution c JOIN place ON place.id = c.place_id JOIN person ON person.id = c.created_by
       WHERE c.place_id = ANY ($1::uuid[])
       ORDER BY array_position($1::uuid[], place.id), c.day DESC, c.created_at DESC, c.id`,
      [readable.map(({ id }) => id)],
    );
  }
}
