import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { ProcessAccess } from "../process.access.js";
import type { ProcessRow } from "../process.queries.js";
import { ProcessWriter } from "../process.writer.js";

/** Takes a resting process up again where it was. */
@Injectable()
export class ResumeProcess {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly writer: ProcessWriter,
  ) {}

  async run(actor: Actor, placeId: string): Promise<{ process: ProcessRow }> {
    return this.work.run(async (work) => {
      const process = await this.access.require(actor, "advance", placeId, { lock: true });
      if (process.phase !== "PAUSED") return { process };
      await work.db.query(
        `UPDATE process SET phase = paused_from, paused_from = NULL, pause_reason = NULL WHERE place_id = $1`,
        [process.placeId],
      );
      return { process: await this.writer.record(work, actor, process, { kind: "RESUMED" }) };
    });
  }
}
