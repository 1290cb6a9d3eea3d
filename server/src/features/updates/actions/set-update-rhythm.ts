import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Invalid } from "../../../kernel/errors.js";
import { announcePlace } from "../../network/network.facts.js";
import { rhythms } from "../rhythm.js";
import { UpdateAccess } from "../update.access.js";

/** Says how often a place wants to tell how it is getting on; null: no reminders. */
@Injectable()
export class SetUpdateRhythm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: UpdateAccess,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { placeId, weeks }: { placeId: string; weeks: number | null }): Promise<string> {
    return this.work.run(async (work) => {
      const { place, holder } = await this.access.requirePlace(work, actor, "publish", placeId);
      if (weeks !== null && !rhythms.includes(weeks)) {
        throw new Invalid(
          "weeks",
          "RHYTHM_UNKNOWN",
          `Bitte wählen Sie einen Rhythmus von ${rhythms.join(", ")} Wochen oder keinen.`,
        );
      }
      const changed = await work.db.query<unknown[]>(
        `INSERT INTO update_rhythm AS rhythm (place_id, weeks, set_by, set_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (place_id) DO UPDATE SET weeks = $2, set_by = $3, set_at = $4
           WHERE rhythm.weeks IS DISTINCT FROM $2::integer RETURNING 1`,
        [placeId, weeks, holder.id, this.clock.now()],
      );
      if (changed.length > 0) announcePlace(work, place, "UPDATES", ["round"]);
      return placeId;
    });
  }
}
