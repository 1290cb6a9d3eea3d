import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Loader, Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { Clock } from "../../kernel/clock.js";
import { standingOf } from "./rhythm.js";
import { UpdateQueries } from "./update.queries.js";

export type RhythmRow = ReturnType<typeof standingOf>;

@Injectable()
export class RhythmQueries {
  constructor(
    private readonly reads: Reads,
    private readonly updates: UpdateQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * How often a place wants to tell how it is getting on, and when the next is due as far as the reader can know: of
   * what they may not read, a date must not tell them either.
   */
  ofPlaces(loaders: Loaders, actor: Actor): Loader<RhythmRow> {
    return loaders.of(`update rhythm for ${actor.id}`, async (placeIds) => {
      const rows = await this.reads.rows<{ placeId: string; weeks: number | null; setAt: Date }>(
        `SELECT place_id AS "placeId", weeks, set_at AS "setAt" FROM update_rhythm
         WHERE place_id = ANY ($1::uuid[])`,
        [placeIds],
      );
      const chosen = new Map(rows.map((row) => [row.placeId, row]));
      const latest = this.updates.latest(loaders, actor);
      return Promise.all(
        placeIds.map(async (id): Promise<RhythmRow> => {
          const rhythm = chosen.get(id);
          if (!rhythm || rhythm.weeks === null) return { weeks: null, dueOn: null, isOverdue: false };
          return standingOf(rhythm, (await latest.load(id))?.publishedAt ?? null, this.clock.now());
        }),
      );
    });
  }
}
