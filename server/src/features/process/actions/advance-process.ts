import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Conflict } from "../../../kernel/errors.js";
import { GateQueries } from "../gate.queries.js";
import { missingForPhase } from "../gates.js";
import type { Outcome } from "../outcome.js";
import { type Phase, stageOf } from "../phase.js";
import { ProcessAccess } from "../process.access.js";
import { ProcessQueries } from "../process.queries.js";
import { ProcessWriter } from "../process.writer.js";

/** Goes on to the next phase, if nothing lacks. Reached already, it stays as it is. */
@Injectable()
export class AdvanceProcess {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly gates: GateQueries,
    private readonly queries: ProcessQueries,
    private readonly writer: ProcessWriter,
  ) {}

  async run(actor: Actor, { placeId, to }: { placeId: string; to: Phase }): Promise<Outcome> {
    return this.work.run(async (work) => {
      const process = await this.access.require(actor, "advance", placeId, { lock: true });
      if (process.phase === to && to !== "PAUSED") return { process };
      const isNext = stageOf(to, null) === stageOf(process.phase, process.pausedFrom) + 1;
      if (to === "PAUSED" || !isNext) {
        throw new Conflict(
          "PHASE_NOT_NEXT",
          "Der Prozess ist inzwischen weiter, oder eine Phase fehlt dazwischen. Bitte laden Sie die Seite neu.",
        );
      }
      const blocks = await this.queries.blocksOf([process.placeId]);
      const missing = missingForPhase(to, await this.gates.factsOf(process, blocks));
      if (missing.length > 0) return { missing, blocks };

      await work.db.query(`UPDATE process SET phase = $2 WHERE place_id = $1 AND phase = $3`, [
        process.placeId,
        to,
        process.phase,
      ]);
      return { process: await this.writer.record(work, actor, process, { kind: "PHASE", note: to }) };
    });
  }
}
