import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { ContributionTotalType, ContributionType } from "./contribution.type.js";

/** A contribution as read. */
export type ContributionRow = ContributionType;

const years = { first: 1900, last: 2199 };

@Injectable()
export class ContributionQueries {
  constructor(private readonly reads: Reads) {}

  /** Those of a year, the latest day first; for those who may read them. */
  ofPlaceIn(loaders: Loaders, year: number): Loader<ContributionRow[]> {
    return loaders.of(`contributions of place in ${year}`, async (ids) => {
      const [from, to] = [`${year}-01-01`, `${year}-12-31`];
      const rows =
        year < years.first || year > years.last
          ? []
          : await this.reads.rows<ContributionRow>(
              `SELECT c.id, c.place_id AS "placeId", p.round_id AS "roundId", c.kind, c.description, c.day::text,
                 c.amount::float8, c.created_by AS "createdBy", c.created_at AS "createdAt", c.version
               FROM contribution c JOIN place p ON p.id = c.place_id
               WHERE c.place_id = ANY($1::uuid[]) AND c.day BETWEEN $2 AND $3
               ORDER BY c.day DESC, c.created_at DESC, c.id`,
              [ids, from, to],
            );
      return grouped(ids, rows, (row) => row.placeId);
    });
  }

  /** What they come to, by year and kind, the latest year first; for those who may read them. */
  totalsOfPlace(loaders: Loaders): Loader<ContributionTotalType[]> {
    return loaders.of("contribution totals of place", async (ids) => {
      const rows = await this.reads.rows<ContributionTotalType & { placeId: string }>(
        `SELECT place_id AS "placeId", extract(year FROM day)::int AS year, kind, sum(amount)::float8 AS amount,
           count(*)::int AS count
         FROM contribution WHERE place_id = ANY($1::uuid[])
         GROUP BY 1, 2, 3 ORDER BY year DESC, kind`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.placeId);
    });
  }
}
