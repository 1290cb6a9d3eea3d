import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Conflict } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { appendBlocks } from "../append-blocks.js";
import { BlockWishes } from "../block.wishes.js";
import { ProcessAccess } from "../process.access.js";
import type { AddBlockInput } from "../process.inputs.js";
import { ProcessQueries, type ProcessRow } from "../process.queries.js";
import { ProcessWriter } from "../process.writer.js";

/** Adds a Baustein of the place's own at the end of its phase. */
@Injectable()
export class AddBlock {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly wishes: BlockWishes,
    private readonly queries: ProcessQueries,
    private readonly writer: ProcessWriter,
  ) {}

  async run(actor: Actor, input: AddBlockInput): Promise<ProcessRow> {
    const id = chosenId(input.id);
    return this.work.run(async (work) => {
      const process = await this.access.require(actor, "edit", input.placeId, { lock: true });
      const block = await this.wishes.sound(process, input);
      const [inserted] = await appendBlocks(work.db, process.placeId, [{ id, ...block, checklist: [] }]);
      if (!inserted) {
        const stored = await this.queries.findBlock(id);
        const isSame = (Object.keys(block) as (keyof typeof block)[]).every(
          (name) => stored?.[name] === block[name],
        );
        if (stored?.placeId === process.placeId && isSame) return process;
        throw new Conflict(
          "ID_TAKEN",
          "Diese Kennung ist schon vergeben. Bitte versuchen Sie es noch einmal.",
        );
      }
      return this.writer.record(work, actor, process, { kind: "ADDED", blockId: id, note: block.title });
    });
  }
}
