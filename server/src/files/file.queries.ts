import { Injectable } from "@nestjs/common";
import { Reads } from "../database/reads.js";
import { grouped, type Loaders, type Loader } from "../graphql/loaders.js";

/** A row of the table, as far as anybody outside this room is concerned. */
export interface FileRow {
  id: string;
  name: string;
  type: string;
  size: number;
  description: string;
  width: number | null;
  height: number | null;
}

/** What has files: a word for the kind of thing, by which its feature registers who may read them. */
export type OwnerKind = "message" | "update";

export const fileColumns = `id, name, type, size::int AS size, description, width, height`;

@Injectable()
export class FileQueries {
  constructor(private readonly reads: Reads) {}

  /** The files of things whose right to read is proven already, in their order. */
  ofOwners(loaders: Loaders, kind: OwnerKind): Loader<FileRow[]> {
    return loaders.of(`files of ${kind}`, async (ids) => {
      const rows = await this.reads.rows<FileRow & { ownerId: string }>(
        `SELECT ${fileColumns}, owner_id AS "ownerId" FROM file
         WHERE owner_kind = $1 AND owner_id = ANY ($2::uuid[]) AND state = 'ATTACHED' ORDER BY position`,
        [kind, ids],
      );
      return grouped(ids, rows, (row) => row.ownerId);
    });
  }
}
