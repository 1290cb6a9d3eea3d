import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { inOrder, type Loaders, type Loader } from "../../graphql/loaders.js";
import { NotFound } from "../../kernel/errors.js";

/** A place as read. */
export interface PlaceRow {
  id: string;
  roundId: string;
  name: string;
  ownerKey: string;
}

const columns = `id, round_id AS "roundId", name, owner_key AS "ownerKey"`;

@Injectable()
export class PlaceQueries {
  constructor(private readonly reads: Reads) {}

  /** Places by id; whoever hands one on has proven the right to its round. */
  loader(loaders: Loaders): Loader<PlaceRow> {
    return loaders.of(
      "place",
      async (ids) =>
        inOrder(
          ids,
          await this.byIds(ids),
          (row) => row.id,
          () => new NotFound(),
        ) as PlaceRow[],
    );
  }

  byIds(ids: readonly string[]): Promise<PlaceRow[]> {
    return this.reads.rows(`SELECT ${columns} FROM place WHERE id = ANY($1::uuid[])`, [ids]);
  }

  async find(id: string): Promise<PlaceRow | undefined> {
    return (await this.byIds([id]))[0];
  }

  inRound(roundId: string): Promise<PlaceRow[]> {
    return this.reads.rows(`SELECT ${columns} FROM place WHERE round_id = $1 ORDER BY lower(name), id`, [
      roundId,
    ]);
  }
}
