import { Injectable } from "@nestjs/common";
import { Reads } from "../../../database/reads.js";
import type { Actor } from "../../../kernel/actor.js";
import type { PlaceRow } from "../../network/place.queries.js";
import { ProcessAccess } from "../../process/process.access.js";
import { type BlockRow, nextStepOf, ProcessQueries } from "../../process/process.queries.js";
import { isOpen } from "../../process/phase.js";
import { UpdateQueries } from "../../updates/update.queries.js";
import { placeColumns, type PlaceList, said, type Value } from "./export-list.js";
import { healthWords, organisationWords, phaseWords } from "./export-words.js";

type Row = Record<string, Value> & { placeId: string };

/** What kind of places there are, and where each stands. */
@Injectable()
export class PlacesList implements PlaceList {
  readonly name = "kommunen";
  readonly columns = [
    ...placeColumns,
    { key: "type", title: said("Art", "Type"), words: organisationWords },
    { key: "owner", title: said("Träger", "Owner") },
    { key: "ownerKey", title: said("Amtlicher Schlüssel", "Official key") },
    { key: "members", title: said("Beteiligte", "Members") },
    { key: "district", title: said("Landkreis", "District") },
    { key: "region", title: said("Regierungsbezirk", "Region") },
    { key: "population", title: said("Einwohnerzahl", "Population") },
    { key: "phase", title: said("Phase", "Phase"), words: phaseWords },
    { key: "pausedFrom", title: said("Pausiert in", "Paused in"), words: phaseWords },
    { key: "doneCount", title: said("Bausteine abgeschlossen", "Building blocks done") },
    { key: "totalCount", title: said("Bausteine insgesamt", "Building blocks in total") },
    { key: "nextStep", title: said("Nächster Schritt", "Next step") },
    { key: "health", title: said("Ampel", "Health"), words: healthWords },
    { key: "lastUpdateAt", title: said("Letzte Meldung", "Latest update") },
  ];

  constructor(
    private readonly reads: Reads,
    private readonly access: ProcessAccess,
    private readonly processes: ProcessQueries,
    private readonly updates: UpdateQueries,
  ) {}

  async rows(actor: Actor, places: readonly PlaceRow[]): Promise<Record<string, Value>[]> {
    const ids = places.map(({ id }) => id);
    const [rows, processes, blocks, latest] = await Promise.all([
      this.#organisations(ids),
      this.processes.ofPlaces(ids),
      this.processes.blocksOf(ids),
      this.updates.latestReadable(actor, ids),
    ]);
    const processAt = new Map(processes.map((process) => [process.placeId, process]));
    const blocksAt = new Map<string, BlockRow[]>(ids.map((id) => [id, []]));
    for (const block of blocks) blocksAt.get(block.placeId)?.push(block);
    const roundAt = new Map(places.map(({ id, roundId }) => [id, roundId]));

    return rows.map((row) => {
      const process = processAt.get(row.placeId);
      const own = blocksAt.get(row.placeId) ?? [];
      const place = { id: row.placeId, roundId: roundAt.get(row.placeId)! };
      const update = latest.get(row.placeId);
      return {
        ...row,
        phase: process?.phase ?? null,
        pausedFrom: process?.pausedFrom ?? null,
        doneCount: own.filter(({ state }) => !isOpen(state)).length,
        totalCount: own.length,
        nextStep:
          process && this.access.may(actor, "read", place) ? (nextStepOf(process, own)?.title ?? null) : null,
        health: update?.health ?? null,
        lastUpdateAt: update?.publishedAt ?? null,
      };
    });
  }

  #organisations(ids: readonly string[]): Promise<Row[]> {
    return this.reads.rows(
      `SELECT place.id AS "placeId", place.name AS place, owner.type, owner.name AS owner, owner.key AS "ownerKey",
         owner.district, owner.region, owner.population,
         ARRAY(SELECT o.name FROM place_member m JOIN organisation o ON o.key = m.organisation_key
               WHERE m.place_id = place.id ORDER BY o.key <> place.owner_key, lower(o.name), o.key) AS members
       FROM place JOIN organisation owner ON owner.key = place.owner_key
       WHERE place.id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], place.id)`,
      [ids],
    );
  }
}
