import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { GateQueries } from "../gate.queries.js";
import { missingToStart } from "../gates.js";
import type { Outcome } from "../outcome.js";
import { ProcessAccess } from "../process.access.js";
import { ProcessWriter, refuseOlder } from "../process.writer.js";
import { refuseState } from "../refuse-state.js";

/** Begins a planned Baustein. Begun already, it stays as it is. */
@Injectable()
export class StartBlock {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly gates: GateQueries,
    private readonly writer: ProcessWriter,
  ) {}

  async run(actor: Actor, { id, version }: { id: string; version: number }): Promise<Outcome> {
    return this.work.run(async (work) => {
      const { process, block } = await this.access.requireBlock(actor, "edit", id, { lock: true });
      if (block.state === "ACTIVE") return { process };
      refuseOlder(block, version);
      refuseState(block, "PLANNED");
      const facts = await this.gates.factsOf(process);
      const missing = missingToStart(block, facts);
      if (missing.length > 0) return { missing, blocks: [block] };

      const change = { state: "ACTIVE" as const, startedAt: this.writer.now() };
      return {
        process: await this.writer.changeBlock(work, actor, { process, block }, change, { kind: "STARTED" }),
      };
    });
  }
}
