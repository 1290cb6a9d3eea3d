import { Injectable } from "@nestjs/common";
import { EntityRows } from "../../database/entity-rows.js";
import { Reads } from "../../database/reads.js";
import { grouped, inOrder, type Loader, type Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { NotFound } from "../../kernel/errors.js";
import { limits } from "../../kernel/limits.js";
import { placeInList, readPlaceInList } from "../../kernel/place-in-list.js";
import { ProgressUpdate, type UpdateWords } from "./update.entity.js";
import type { Health, UpdateVisibility } from "./update.enums.js";
import { readsAsVisible } from "./update.policy.js";

/** A page of updates as read. */
export interface UpdateRows {
  items: ProgressUpdate[];
  next: string | null;
}

export interface HealthPointRow {
  placeId: string;
  updateId: string;
  at: Date;
  health: Health;
}

/** A wording an update had or has, with the widest circle that could read it. */
export interface VersionRow extends UpdateWords {
  placeId: string;
  roundId: string;
  updateId: string;
  version: number;
  health: Health;
  at: Date;
  byId: string;
  visibility: UpdateVisibility;
  forFunder: boolean;
}

const updates = new EntityRows(ProgressUpdate);
const columns = updates.columns("update");
const points = 24;

/** Everything somebody is a reader of, each with its round: what the column `readers` is compared with. */
export const audiencesOfAll = (actor: Actor): string[] =>
  [...new Set(actor.grants.map(({ roundId }) => roundId))].flatMap((roundId) =>
    [...actor.audiencesIn(roundId)].map((audience) => `${roundId}/${audience}`),
  );

/** The updates of each place that somebody reads, the newest first, as far as `rest` goes. */
const readableOf = (selected: string, rest: string): string =>
  `SELECT found.* FROM unnest($1::uuid[]) AS place (id), LATERAL (
     SELECT ${selected} FROM progress_update AS update
     WHERE update.place_id = place.id AND update.published_at IS NOT NULL AND update.readers && $2::text[]
     ${rest}) AS found`;
const newestFirst = `ORDER BY update.published_at DESC, update.id DESC`;

@Injectable()
export class UpdateQueries {
  constructor(private readonly reads: Reads) {}

  /** Updates whose right to read is proven already. */
  loader(loaders: Loaders): Loader<ProgressUpdate> {
    return loaders.of<ProgressUpdate>("update", async (ids) => {
      const rows = await updates.byIds(this.reads, ids);
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        () => new NotFound(),
      ) as ProgressUpdate[];
    });
  }

  /** The latest update of each place that somebody may read, by the place; one statement for all of them. */
  async latestReadable(actor: Actor, placeIds: readonly string[]): Promise<Map<string, ProgressUpdate>> {
    const rows = await this.reads.rows<Record<string, unknown>>(
      readableOf(columns, `${newestFirst} LIMIT 1`),
      [placeIds, audiencesOfAll(actor)],
    );
    return new Map(rows.map((row) => updates.of(row, "update")).map((update) => [update.placeId, update]));
  }

  /** The same for the fields of a place. */
  latest(loaders: Loaders, actor: Actor): Loader<ProgressUpdate | null> {
    return loaders.of<ProgressUpdate | null>(`latest update for ${actor.id}`, async (placeIds) => {
      const latest = await this.latestReadable(actor, placeIds);
      return placeIds.map((id) => latest.get(id) ?? null);
    });
  }

  /** When a place last published something the programme office reads, by the place. */
  async lastPublishedAt(placeIds: readonly string[]): Promise<Map<string, Date>> {
    const rows = await this.reads.rows<{ placeId: string; at: Date }>(
      `SELECT place.id AS "placeId", found.at FROM unnest($1::uuid[]) AS place (id), LATERAL (
         SELECT published_at AS at FROM progress_update
         WHERE place_id = place.id AND published_at IS NOT NULL AND visibility IN ('MODERATION', 'NETWORK')
         ORDER BY published_at DESC, id DESC LIMIT 1) AS found`,
      [placeIds],
    );
    return new Map(rows.map(({ placeId, at }) => [placeId, at]));
  }

  /** Updates of a place that somebody reads, the newest first; the cursor is where the page before ended. */
  page(loaders: Loaders, actor: Actor, limit: number, after: string | null): Loader<UpdateRows> {
    const size = Math.min(Math.max(limit, 1), limits.pageSize);
    const end = after ? readPlaceInList(after) : null;
    return loaders.of(`${size} updates after ${after} for ${actor.id}`, async (placeIds) => {
      const rows = await this.reads.rows<Record<string, unknown>>(
        readableOf(
          columns,
          `${end ? "AND (update.published_at, update.id) < ($4, $5)" : ""} ${newestFirst} LIMIT $3`,
        ),
        [placeIds, audiencesOfAll(actor), size + 1, ...(end ? [end.at, end.id] : [])],
      );
      const found = rows.map((row) => updates.of(row, "update"));
      return grouped(placeIds, found, ({ placeId }) => placeId).map((items) => {
        const last = items.length > size ? items[size - 1] : undefined;
        return { items: items.slice(0, size), next: last ? placeInList(last.publishedAt!, last.id) : null };
      });
    });
  }

  /** How a place has been doing, as far as somebody may read it: the last 24 updates, the oldest first. */
  healthHistory(loaders: Loaders, actor: Actor): Loader<HealthPointRow[]> {
    return loaders.of(`health history for ${actor.id}`, async (placeIds) => {
      const rows = await this.reads.rows<HealthPointRow>(
        readableOf(
          `update.place_id AS "placeId", update.id AS "updateId", update.published_at AS at, update.health`,
          `${newestFirst} LIMIT ${points}`,
        ),
        [placeIds, audiencesOfAll(actor)],
      );
      return grouped(placeIds, rows.reverse(), ({ placeId }) => placeId);
    });
  }

  /** The drafts of a place that somebody may read: their own, and those that wait for them as its lead. */
  drafts(loaders: Loaders, actor: Actor): Loader<ProgressUpdate[]> {
    return loaders.of<ProgressUpdate[]>(`update drafts for ${actor.id}`, async (placeIds) => {
      const rows = await this.reads.rows<Record<string, unknown>>(
        `SELECT ${columns} FROM progress_update AS update
         WHERE update.place_id = ANY ($1::uuid[]) AND update.published_at IS NULL
           AND (update.author_id = $2 OR update.submitted_at IS NOT NULL AND update.place_id = ANY ($3::uuid[]))
         ORDER BY update.submitted_at NULLS LAST, update.saved_at DESC, update.id LIMIT ${limits.pageSize * 2}`,
        [placeIds.filter((id) => actor.belongsTo(id)), actor.id, placeIds.filter((id) => actor.leadsAt(id))],
      );
      const found = rows.map((row) => updates.of(row, "update"));
      return grouped(placeIds, found, ({ placeId }) => placeId);
    });
  }

  /** Every published wording of an update that somebody may read, the latest first. */
  versions(loaders: Loaders, actor: Actor): Loader<VersionRow[]> {
    return loaders.of(`update versions for ${actor.id}`, async (ids) => {
      const rows = await this.reads.rows<VersionRow>(
        `SELECT v.update_id AS "updateId", v.version, v.health, v.going, v.stuck, v.needs, v.block_id AS "blockId",
           v.visibility, v.for_funder AS "forFunder", v.written_at AS at, v.written_by AS "byId",
           u.place_id AS "placeId", u.round_id AS "roundId"
         FROM update_version v JOIN progress_update u ON u.id = v.update_id
         WHERE v.update_id = ANY ($1::uuid[]) ORDER BY v.version DESC`,
        [ids],
      );
      const readable = rows.filter((row) => readsAsVisible(actor, row));
      return grouped(ids, readable, ({ updateId }) => updateId);
    });
  }
}
