import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { HandOverType } from "./hand-over.type.js";

/** How a role went from one to another, as read. */
export type HandOverRow = HandOverType;

@Injectable()
export class HandOverQueries {
  constructor(private readonly reads: Reads) {}

  /** Hand-overs at places, newest first, for those who may read them. */
  atPlace(loaders: Loaders): Loader<HandOverRow[]> {
    return loaders.of("hand-overs at place", async (ids) => {
      const rows = await this.reads.rows<HandOverRow & { placeId: string }>(
        `SELECT h.id, h.place_id AS "placeId", h.kind, h.from_id AS "fromId", h.to_id AS "toId", h.handed_by AS "byId",
           h.at, COALESCE((SELECT json_agg(json_build_object('kind', d.kind, 'count', d.count) ORDER BY d.kind)
             FROM (SELECT kind, count(*)::int FROM hand_over_duty WHERE hand_over_id = h.id GROUP BY kind) d),
             '[]') AS moved
         FROM hand_over h WHERE h.place_id = ANY($1::uuid[]) ORDER BY h.at DESC, h.id`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.placeId);
    });
  }
}
