import { Injectable, type OnModuleInit } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import type { Work } from "../../database/unit-of-work.js";
import { type Duty, Duties } from "../network/duties.js";
import { PlaceAdded } from "../network/place-added.js";
import { announcePlace } from "../network/network.facts.js";
import { beginProcess } from "./begin-process.js";
import { ProcessQueries } from "./process.queries.js";

/** What the process does when something happens around it: a new place, a role that goes over to somebody else. */
@Injectable()
export class ProcessListeners implements OnModuleInit {
  constructor(
    private readonly added: PlaceAdded,
    private readonly duties: Duties,
    private readonly processes: ProcessQueries,
  ) {}

  onModuleInit(): void {
    this.added.onAdded(({ db }, { id, roundId }) => beginProcess(db, id, roundId));
    this.duties.register({
      kind: "BUILDING_BLOCK",
      of: openBlocksOf,
      move: (work, duties) => this.#move(work, duties),
    });
  }

  async #move(
    work: Work,
    { placeId, ids, from, to }: { placeId: string; ids: string[]; from: string; to: string },
  ): Promise<void> {
    const moved = await work.db.query<unknown[]>(
      `UPDATE building_block SET responsible_id = $4, version = version + 1
       WHERE place_id = $1 AND id = ANY ($2::uuid[]) AND responsible_id = $3 AND position IS NOT NULL
         AND state IN ('PLANNED', 'ACTIVE') RETURNING id`,
      [placeId, ids, from, to],
    );
    const [process] = await this.processes.ofPlaces([placeId]);
    if (moved.length === 0 || !process) return;
    announcePlace(work, { id: placeId, roundId: process.roundId }, "PROCESS", [`place:${placeId}`, "staff"]);
  }
}

/** Open Bausteine somebody sees to. */
async function openBlocksOf(
  db: Pick<EntityManager, "query">,
  placeId: string,
  personId: string,
): Promise<Duty[]> {
  return db.query<Duty[]>(
    `SELECT id, title, ends_on::text AS "dueOn" FROM building_block
     WHERE place_id = $1 AND responsible_id = $2 AND position IS NOT NULL AND state IN ('PLANNED', 'ACTIVE')
     ORDER BY ends_on NULLS LAST, title`,
    [placeId, personId],
  );
}
