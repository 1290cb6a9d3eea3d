import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { ProcessGroupMemberType } from "./process-group.type.js";

/** A member of a process group as read; days as YYYY-MM-DD. */
export type ProcessGroupRow = ProcessGroupMemberType;

@Injectable()
export class ProcessGroupQueries {
  constructor(private readonly reads: Reads) {}

  /** Process groups of places, for those who may read them: who is in it now first, by whom they stand for. */
  ofPlace(loaders: Loaders): Loader<ProcessGroupRow[]> {
    return loaders.of("process group of place", async (ids) => {
      const rows = await this.reads.rows<ProcessGroupRow & { placeId: string }>(
        `SELECT id, place_id AS "placeId", stands_for AS "standsFor", task, name, person_id AS "personId",
           since::text, until::text, version
         FROM process_group_member WHERE place_id = ANY($1::uuid[])
         ORDER BY until IS NOT NULL, until DESC, lower(stands_for), since, id`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.placeId);
    });
  }
}
