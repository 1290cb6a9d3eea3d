import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, inOrder, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { Forbidden, NotFound } from "../../kernel/errors.js";
import { limits } from "../../kernel/limits.js";
import { likePattern } from "./like-pattern.js";
import type { OrganisationEntryType } from "./organisation.type.js";

const columns = `o.key, o.name, o.type, o.district, o.region, o.population, o.latitude, o.longitude`;

@Injectable()
export class OrganisationQueries {
  constructor(private readonly reads: Reads) {}

  loader(loaders: Loaders): Loader<OrganisationEntryType> {
    return loaders.of("organisation", async (keys) => {
      const rows = await this.reads.rows<OrganisationEntryType>(
        `SELECT ${columns} FROM organisation o WHERE o.key = ANY($1::text[])`,
        [keys],
      );
      return inOrder(
        keys,
        rows,
        (row) => row.key,
        () => new NotFound(),
      ) as OrganisationEntryType[];
    });
  }

  /** Who takes part in a place, its owner first. */
  membersOfPlace(loaders: Loaders): Loader<OrganisationEntryType[]> {
    return loaders.of("members of place", async (ids) => {
      const rows = await this.reads.rows<OrganisationEntryType & { placeId: string }>(
        `SELECT m.place_id AS "placeId", ${columns}
         FROM place_member m JOIN organisation o ON o.key = m.organisation_key JOIN place p ON p.id = m.place_id
         WHERE m.place_id = ANY($1::uuid[]) ORDER BY o.key <> p.owner_key, lower(o.name), o.key`,
        [ids],
      );
      return grouped(ids, rows, (row) => row.placeId);
    });
  }

  /** The directory, for those who give places: names that begin with the search first. */
  async search(actor: Actor, search: string, limit: number): Promise<OrganisationEntryType[]> {
    if (!actor.grants.some((grant) => grant.kind === "STAFF")) throw new Forbidden();
    return this.reads.rows(
      `SELECT ${columns} FROM organisation o
       WHERE plain_letters(o.official_name || '/' || o.name) LIKE '%' || plain_letters($1) || '%' OR o.key = $1
       ORDER BY plain_letters(o.name) NOT LIKE plain_letters($1) || '%', lower(o.name), o.key LIMIT $2`,
      [likePattern(search), Math.min(Math.max(limit, 1), limits.pageSize)],
    );
  }
}
