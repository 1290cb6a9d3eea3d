import { Injectable } from "@nestjs/common";
import { Reads } from "../../../database/reads.js";
import type { Actor } from "../../../kernel/actor.js";
import type { PlaceRow } from "../../network/place.queries.js";
import { ProcessAccess } from "../../process/process.access.js";
import { placeColumns, type PlaceList, said, type Value } from "./export-list.js";
import { blockStateWords, phaseWords } from "./export-words.js";

/** The Bausteine of each place in its order; what is written in them only for those who read that. */
@Injectable()
export class BlocksList implements PlaceList {
  readonly name = "bausteine";
  readonly columns = [
    ...placeColumns,
    { key: "id", title: said("Kennung des Bausteins", "Building block id") },
    { key: "phase", title: said("Phase", "Phase"), words: phaseWords },
    { key: "title", title: said("Baustein", "Building block") },
    { key: "state", title: said("Stand", "State"), words: blockStateWords },
    { key: "startsOn", title: said("Beginn", "Start") },
    { key: "endsOn", title: said("Ende", "End") },
    { key: "description", title: said("Beschreibung", "Description") },
    { key: "skipReason", title: said("Übersprungen, weil", "Skipped because") },
    { key: "responsible", title: said("Zuständig", "Responsible") },
  ];

  constructor(
    private readonly reads: Reads,
    private readonly processes: ProcessAccess,
  ) {}

  async rows(actor: Actor, places: readonly PlaceRow[]): Promise<Record<string, Value>[]> {
    const readable = places.filter((place) => this.processes.may(actor, "read", place));
    const open = readable.filter((place) => this.processes.may(actor, "readDetails", place));
    return this.reads.rows(
      `SELECT place.id AS "placeId", place.name AS place, block.id, block.phase, block.title, block.state,
         block.starts_on::text AS "startsOn", block.ends_on::text AS "endsOn",
         CASE WHEN is_open THEN block.description END AS description,
         CASE WHEN is_open THEN block.skip_reason END AS "skipReason",
         CASE WHEN is_open THEN person.given_name || ' ' || person.family_name END AS responsible
       FROM building_block block JOIN place ON place.id = block.place_id
         LEFT JOIN person ON person.id = block.responsible_id,
         LATERAL (SELECT place.id = ANY ($2::uuid[]) AS is_open) AS details
       WHERE block.place_id = ANY ($1::uuid[]) AND block.position IS NOT NULL
       ORDER BY array_position($1::uuid[], place.id),
         array_position(ARRAY['ANALYSIS', 'PARTICIPATION', 'IMPLEMENTATION'], block.phase), block.position`,
      [idsOf(readable), idsOf(open)],
    );
  }
}

const idsOf = (places: readonly PlaceRow[]): string[] => places.map(({ id }) => id);
