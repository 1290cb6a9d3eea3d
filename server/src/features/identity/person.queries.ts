import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { inOrder, type Loaders, type Loader } from "../../graphql/loaders.js";
import { NotFound } from "../../kernel/errors.js";

/** A person as read; never hand `email` out except through the field of that name. */
export interface PersonRow {
  id: string;
  givenName: string;
  familyName: string;
  email: string;
  deactivatedAt: Date | null;
}

/** For those who prove who somebody is. */
export interface AccountRow extends PersonRow {
  passwordHash: string | null;
}

export const fullName = (person: Pick<PersonRow, "givenName" | "familyName">): string =>
  `${person.givenName} ${person.familyName}`;

export const personColumns = `p.id, p.given_name AS "givenName", p.family_name AS "familyName", p.email,
  p.deactivated_at AS "deactivatedAt"`;

@Injectable()
export class PersonQueries {
  constructor(private readonly reads: Reads) {}

  /** People by id, whoever asks: their names stand beside what they wrote. */
  loader(loaders: Loaders): Loader<PersonRow> {
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

  /** Somebody who was read along with something else. */
  prime(loaders: Loaders, { id, givenName, familyName, email, deactivatedAt }: PersonRow): void {
    this.loader(loaders).prime(id, { id, givenName, familyName, email, deactivatedAt });
  }

  /** By address, whatever its case. */
  async findByEmail(email: string): Promise<AccountRow | undefined> {
    const rows = await this.reads.rows<AccountRow>(
      `SELECT ${personColumns}, p.password_hash AS "passwordHash" FROM person p WHERE lower(p.email) = lower($1)`,
      [email],
    );
    return rows[0];
  }
}
