import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { limits } from "../../../kernel/limits.js";
import { requiredText } from "../../../kernel/text.js";
import { ProcessAccess } from "../process.access.js";
import type { ProcessRow } from "../process.queries.js";
import { ProcessWriter, refuseOlder } from "../process.writer.js";
import { refuseState } from "../refuse-state.js";

/** Leaves a Baustein out, for a reason that stays on record. */
@Injectable()
export class SkipBlock {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly writer: ProcessWriter,
  ) {}

  async run(
    actor: Actor,
    input: { id: string; version: number; reason: string },
  ): Promise<{ process: ProcessRow }> {
    const skipReason = requiredText("reason", input.reason, limits.reason);
    return this.work.run(async (work) => {
      const { process, block } = await this.access.requireBlock(actor, "edit", input.id, { lock: true });
      if (block.state === "SKIPPED" && block.skipReason === skipReason) return { process };
      refuseOlder(block, input.version);
      refuseState(block, "PLANNED", "ACTIVE");
      const change = { state: "SKIPPED" as const, skipReason };
      const about = { kind: "SKIPPED" as const, note: skipReason };
      return { process: await this.writer.changeBlock(work, actor, { process, block }, change, about) };
    });
  }
}
