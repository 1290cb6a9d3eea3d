import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { GateQueries } from "../gate.queries.js";
import { missingToComplete } from "../gates.js";
import type { Outcome } from "../outcome.js";
import { ProcessAccess } from "../process.access.js";
import { ProcessWriter, refuseOlder } from "../process.writer.js";
import { refuseState } from "../refuse-state.js";

/** Says that a Baustein is done. Done already, it stays as it is. */
@Injectable()
export class CompleteBlock {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly gates: GateQueries,
    private readonly writer: ProcessWriter,
  ) {}

  async run(actor: Actor, { id, version }: { id: string; version: number }): Promise<Outcome> {
    return this.work.run(async (work) => {
      const { process, block } = await this.access.requireBlock(actor, "edit", id, { lock: true });
      if (block.state === "DONE") return { process };
      refuseOlder(block, version);
      refuseState(block, "PLANNED", "ACTIVE");
      const missing = missingToComplete(block, await this.gates.factsOf(process));
      if (missing.length > 0) return { missing, blocks: [block] };

      const change = { state: "DONE" as const, doneAt: this.writer.now() };
      return {
        process: await this.writer.changeBlock(work, actor, { process, block }, change, {
          kind: "COMPLETED",
        }),
      };
    });
  }
}
