import { Injectable } from "@nestjs/common";
import { Reads } from "../../../database/reads.js";
import type { Actor } from "../../../kernel/actor.js";
import type { PlaceRow } from "../../network/place.queries.js";
import { placeColumns, type PlaceList, said, type Value } from "./export-list.js";
import { roleWords } from "./export-words.js";

/** Who is what at each place today. Without mail addresses: those are shown to fewer people than names are. */
@Injectable()
export class TeamList implements PlaceList {
  readonly name = "team";
  readonly columns = [
    ...placeColumns,
    { key: "role", title: said("Rolle", "Role"), words: roleWords },
    { key: "person", title: said("Name", "Name") },
    { key: "since", title: said("Seit", "Since") },
  ];

  constructor(private readonly reads: Reads) {}

  rows(_actor: Actor, places: readonly PlaceRow[]): Promise<Record<string, Value>[]> {
    return this.reads.rows(
      `SELECT place.id AS "placeId", place.name AS place, role.kind AS role, role.since,
         person.given_name || ' ' || person.family_name AS person
       FROM role JOIN place ON place.id = role.place_id JOIN person ON person.id = role.person_id
       WHERE role.place_id = ANY ($1::uuid[]) AND role.until IS NULL
       ORDER BY array_position($1::uuid[], place.id),
         array_position(ARRAY['PROJECT_LEAD', 'DEPUTY_LEAD', 'TEAM_MEMBER', 'FACILITATOR'], role.kind), role.since, role.id`,
      [places.map(({ id }) => id)],
    );
  }
}
