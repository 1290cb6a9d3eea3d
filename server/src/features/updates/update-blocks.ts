import { Injectable } from "@nestjs/common";
import type { Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { type BlockRow, ProcessQueries } from "../process/process.queries.js";

/** The Bausteine that updates are about. */
@Injectable()
export class UpdateBlocks {
  constructor(private readonly processes: ProcessQueries) {}

  /** Null, too, when it was taken away, and for those who read an update but no Bausteine. */
  of(
    loaders: Loaders,
    actor: Actor,
    { blockId, placeId, roundId }: { blockId: string | null; placeId: string; roundId: string },
  ): Promise<BlockRow | null> | null {
    if (!blockId || !actor.audiencesIn(roundId).has("network")) return null;
    return this.processes
      .blocksOfPlace(loaders)
      .load(placeId)
      .then((blocks) => blocks.find(({ id }) => id === blockId) ?? null);
  }
}
