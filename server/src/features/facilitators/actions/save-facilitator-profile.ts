import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { newId } from "../../../kernel/ids.js";
import { limits } from "../../../kernel/limits.js";
import { optionalText } from "../../../kernel/text.js";
import { FacilitatorProfile } from "../facilitator-profile.entity.js";
import type { SaveFacilitatorProfileInput } from "../facilitator.inputs.js";
import type { FacilitatorRow } from "../facilitator.queries.js";
import { soundProfile } from "../facilitator.words.js";
import { announcePool } from "../facilitators.facts.js";
import { PoolAccess, unchanged } from "../pool.access.js";

/** Writes down what somebody is good at, where, and how many places they could accompany. */
@Injectable()
export class SaveFacilitatorProfile {
  constructor(
    private readonly access: PoolAccess,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: SaveFacilitatorProfileInput): Promise<FacilitatorRow> {
    const { roundId, id, version } = input;
    return this.work.run(async (work) => {
      const withNote = input.note != null;
      const entry = await this.access.requireToChange(work, actor, { roundId, id, withNote });
      const { personId } = entry;
      const written = {
        ...soundProfile(input),
        note: withNote ? optionalText("note", input.note!, limits.note) : entry.note,
      };
      const isFirst = entry.savedAt === null;
      // Sent again because its answer was lost: it stands there already.
      if (!isFirst && isSame(entry, written)) return entry;
      unchanged(entry, { version });
      const words = { ...written, savedAt: this.clock.now(), version: version + 1 };
      const own = isFirst ? newId() : entry.id;
      if (isFirst) await work.db.insert(FacilitatorProfile, { id: own, roundId, personId, ...words });
      else await work.db.update(FacilitatorProfile, { id: own }, words);
      announcePool(work, { roundId, personId });
      const { regions: regionKeys, ...rest } = words;
      return { ...entry, ...rest, regionKeys, id: own };
    });
  }
}

type Written = Pick<FacilitatorProfile, "methods" | "regions" | "capacity" | "note">;

const isSame = (entry: FacilitatorRow, { methods, regions, capacity, note }: Written): boolean =>
  entry.capacity === capacity &&
  entry.note === note &&
  entry.methods.join("\n") === methods.join("\n") &&
  entry.regionKeys.join("\n") === regions.join("\n");
