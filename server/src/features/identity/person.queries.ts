import { Injectable } from "@nestjs/common";
import type DataLoader from "dataloader";
import { Reads } from "../../database/reads.js";
import { inOrder, type Loaders } from "../../graphql/loaders.js";
import { NotFound } from "../../kernel/errors.js";

/** A person as read; never hand `email` out except through the field of that name. */
export interface PersonRow {
  id: string;
  givenName: string;
  familyName: string;
  email: string;
  deactivatedAt: Date | null;
}

export const personColumns = `p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email,
  p.deactivated_at AS "deactivatedAt"`;

@Injectable()
export class PersonQueries {
  constructor(private readonly reads: Reads) {}

  /** People by id, whoever asks: their names stand beside what they wrote. */
  loader(loaders: Loaders): DataLoader<string, PersonRow> {
    return loaders.of("person", async (ids) => {
      const rows = await this.reads.rows<PersonRow>(
        `SELECT ${personColumns} FROM person p WHERE p.id = ANY($1::uuid[])`,
        [ids],
      );
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        () => new NotFound(),
      ) as PersonRow[];
    });
  }
}
