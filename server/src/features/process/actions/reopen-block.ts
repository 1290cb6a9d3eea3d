import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { limits } from "../../../kernel/limits.js";
import { requiredText } from "../../../kernel/text.js";
import { ProcessAccess } from "../process.access.js";
import type { ProcessRow } from "../process.queries.js";
import { ProcessWriter, refuseOlder } from "../process.writer.js";
import { refuseState } from "../refuse-state.js";

/** Takes up again what was done or left out; who, when and why stays on record. */
@Injectable()
export class ReopenBlock {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly writer: ProcessWriter,
  ) {}

  async run(
    actor: Actor,
    input: { id: string; version: number; reason: string },
  ): Promise<{ process: ProcessRow }> {
    const note = requiredText("reason", input.reason, limits.reason);
    return this.work.run(async (work) => {
      const { process, block } = await this.access.requireBlock(actor, "edit", input.id, { lock: true });
      refuseOlder(block, input.version);
      refuseState(block, "DONE", "SKIPPED");
      const change = {
        state: block.startedAt ? ("ACTIVE" as const) : ("PLANNED" as const),
        skipReason: null,
        doneAt: null,
      };
      const about = { kind: "REOPENED" as const, note };
      return { process: await this.writer.changeBlock(work, actor, { process, block }, change, about) };
    });
  }
}
