import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { knownId } from "../../../kernel/ids.js";
import { ProcessAccess } from "../process.access.js";
import type { ProcessRow } from "../process.queries.js";
import { ProcessWriter, refuseOlder } from "../process.writer.js";
import { refuseState } from "../refuse-state.js";

/** Takes a planned Baustein away, and puts it back: nothing of it is lost. What was begun is skipped instead. */
@Injectable()
export class RemoveBlock {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly writer: ProcessWriter,
  ) {}

  async run(actor: Actor, { id, version }: { id: string; version: number }): Promise<ProcessRow> {
    return this.work.run(async (work) => {
      const { process, block } = await this.access.requireBlock(actor, "edit", id, { lock: true });
      refuseOlder(block, version);
      refuseState(block, "PLANNED");
      await work.db.query(
        `UPDATE process SET next_block_id = NULL WHERE place_id = $1 AND next_block_id = $2`,
        [process.placeId, id],
      );
      await work.db.query(
        `UPDATE building_block SET removed_from = position, position = NULL, version = version + 1 WHERE id = $1`,
        [id],
      );
      return this.writer.record(work, actor, process, { kind: "REMOVED", blockId: id, note: block.title });
    });
  }

  /** Back to where it stood. There already, it stays as it is. */
  async takeBack(actor: Actor, { placeId, id }: { placeId: string; id: string }): Promise<ProcessRow> {
    return this.work.run(async (work) => {
      const process = await this.access.require(actor, "edit", placeId, { lock: true });
      const [gone] = await work.db.query<{ phase: string; title: string; from: number }[]>(
        `SELECT phase, title, removed_from AS from FROM building_block
         WHERE id = $1 AND place_id = $2 AND removed_from IS NOT NULL`,
        [knownId(id), process.placeId],
      );
      if (!gone) {
        await this.access.requireBlock(actor, "edit", id);
        return process;
      }
      await work.db.query(
        `UPDATE building_block SET position = position + 1 WHERE place_id = $1 AND phase = $2 AND position >= $3`,
        [process.placeId, gone.phase, gone.from],
      );
      await work.db.query(
        `UPDATE building_block SET position = removed_from, removed_from = NULL, version = version + 1 WHERE id = $1`,
        [id],
      );
      return this.writer.record(work, actor, process, { kind: "RESTORED", blockId: id, note: gone.title });
    });
  }
}
