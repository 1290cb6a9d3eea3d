import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { ProcessAccess } from "../process.access.js";
import { ProcessQueries, type ProcessRow } from "../process.queries.js";
import { ProcessWriter } from "../process.writer.js";
import { NotFound } from "../../../kernel/errors.js";
import { refuseState } from "../refuse-state.js";

/** Says which open Baustein comes next; null leaves it to their order. There is never more than one. */
@Injectable()
export class SetNextStep {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly queries: ProcessQueries,
    private readonly writer: ProcessWriter,
  ) {}

  async run(actor: Actor, input: { placeId: string; blockId: string | null }): Promise<ProcessRow> {
    return this.work.run(async (work) => {
      const process = await this.access.require(actor, "edit", input.placeId, { lock: true });
      if (process.nextBlockId === input.blockId) return process;
      const blocks = input.blockId ? await this.queries.blocksOf([process.placeId]) : [];
      const block = blocks.find(({ id }) => id === input.blockId);
      if (input.blockId && !block) throw new NotFound("Diesen Baustein gibt es nicht oder nicht mehr.");
      if (block) refuseState(block, "PLANNED", "ACTIVE");
      await work.db.query(`UPDATE process SET next_block_id = $2 WHERE place_id = $1`, [
        process.placeId,
        input.blockId,
      ]);
      const about = { kind: "NEXT_STEP" as const, blockId: input.blockId, note: block?.title ?? "" };
      return this.writer.record(work, actor, process, about);
    });
  }
}
