import { Injectable } from "@nestjs/common";
import { Reads } from "../../../database/reads.js";
import type { Actor } from "../../../kernel/actor.js";
import type { PlaceRow } from "../../network/place.queries.js";
import { ProcessAccess } from "../../process/process.access.js";
import { audiencesOfAll } from "../../updates/update.queries.js";
import { placeColumns, type PlaceList, said, type Value } from "./export-list.js";
import { healthWords, visibilityWords } from "./export-words.js";

/** What each place has published, the latest first, as far as somebody reads it. */
@Injectable()
export class UpdatesList implements PlaceList {
  readonly name = "meldungen";
  readonly columns = [
    ...placeColumns,
    { key: "id", title: said("Kennung der Meldung", "Update id") },
    { key: "publishedAt", title: said("Veröffentlicht", "Published") },
    { key: "health", title: said("Ampel", "Health"), words: healthWords },
    { key: "going", title: said("Was läuft", "What goes well") },
    { key: "stuck", title: said("Was hakt", "What is stuck") },
    { key: "needs", title: said("Was brauchen wir", "What we need") },
    { key: "block", title: said("Baustein", "Building block") },
    { key: "visibility", title: said("Sichtbar für", "Visible to"), words: visibilityWords },
    { key: "forFunder", title: said("Für das Land", "For the ministry") },
    { key: "author", title: said("Von", "By") },
    { key: "editedAt", title: said("Zuletzt geändert", "Last edited") },
  ];

  constructor(
    private readonly reads: Reads,
    private readonly processes: ProcessAccess,
  ) {}

  rows(actor: Actor, places: readonly PlaceRow[]): Promise<Record<string, Value>[]> {
    const withBlocks = places.filter((place) => this.processes.may(actor, "read", place));
    return this.reads.rows(
      `SELECT place.id AS "placeId", place.name AS place, said.id, said.published_at AS "publishedAt", said.health,
         said.going, said.stuck, said.needs, block.title AS block, said.visibility, said.for_funder AS "forFunder",
         person.given_name || ' ' || person.family_name AS author, said.edited_at AS "editedAt"
       FROM progress_update said JOIN place ON place.id = said.place_id JOIN person ON person.id = said.author_id
         LEFT JOIN building_block block
           ON block.id = said.block_id AND block.position IS NOT NULL AND block.place_id = ANY ($3::uuid[])
       WHERE said.place_id = ANY ($1::uuid[]) AND said.published_at IS NOT NULL AND said.readers && $2::text[]
       ORDER BY array_position($1::uuid[], place.id), said.published_at DESC, said.id DESC`,
      [places.map(({ id }) => id), audiencesOfAll(actor), withBlocks.map(({ id }) => id)],
    );
  }
}
