import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { ProcessAccess } from "../process.access.js";
import { ProcessQueries, type ProcessRow } from "../process.queries.js";
import { ProcessWriter } from "../process.writer.js";

/** Gives a Baustein another place among those of its phase; the first is 1, and behind the last is the last. */
@Injectable()
export class MoveBlock {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly queries: ProcessQueries,
    private readonly writer: ProcessWriter,
  ) {}

  async run(actor: Actor, input: { id: string; position: number }): Promise<ProcessRow> {
    return this.work.run(async (work) => {
      const { process, block } = await this.access.requireBlock(actor, "edit", input.id, { lock: true });
      const all = await this.queries.blocksOf([process.placeId]);
      const phase = all.filter((one) => one.phase === block.phase).map(({ id }) => id);
      const others = phase.filter((id) => id !== block.id);
      const index = Math.min(Math.max(input.position, 1) - 1, others.length);
      const order = others.toSpliced(index, 0, block.id);
      if (order.every((id, n) => id === phase[n])) return process;
      await work.db.query(
        `UPDATE building_block SET position = wanted.n
         FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, n) WHERE building_block.id = wanted.id`,
        [order],
      );
      this.writer.tell(work, process);
      return process;
    });
  }
}
