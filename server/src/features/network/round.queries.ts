import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { inOrder, type Loaders, type Loader } from "../../graphql/loaders.js";
import { NotFound } from "../../kernel/errors.js";

/** A round as read; days as YYYY-MM-DD. */
export interface RoundRow {
  id: string;
  programme: string;
  title: string;
  startLabel: string;
  startsOn: string;
  endsOn: string;
  capacity: number;
  fundingNotice: string;
}

const select = `
  SELECT r.id, g.name AS programme, r.title, r.start_label AS "startLabel", r.starts_on::text AS "startsOn",
    r.ends_on::text AS "endsOn", r.capacity, r.funding_notice AS "fundingNotice"
  FROM round r JOIN programme g ON g.id = r.programme_id`;

@Injectable()
export class RoundQueries {
  constructor(private readonly reads: Reads) {}

  /** Rounds by id; whoever hands one on has proven the right to it. */
  loader(loaders: Loaders): Loader<RoundRow> {
    return loaders.of(
      "round",
      async (ids) =>
        inOrder(
          ids,
          await this.byIds(ids),
          (row) => row.id,
          () => new NotFound(),
        ) as RoundRow[],
    );
  }

  async find(id: string): Promise<RoundRow | undefined> {
    return (await this.byIds([id]))[0];
  }

  /** Newest first. */
  byIds(ids: readonly string[]): Promise<RoundRow[]> {
    return this.reads.rows(`${select} WHERE r.id = ANY($1::uuid[]) ORDER BY r.starts_on DESC, r.id`, [ids]);
  }
}
