import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Conflict } from "../../../kernel/errors.js";
import { limits } from "../../../kernel/limits.js";
import { requiredText } from "../../../kernel/text.js";
import { ProcessAccess } from "../process.access.js";
import type { ProcessRow } from "../process.queries.js";
import { ProcessWriter } from "../process.writer.js";

/** Lets a process rest, for a reason that those read who work at it; everything stays as it is until it is taken up. */
@Injectable()
export class PauseProcess {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: ProcessAccess,
    private readonly writer: ProcessWriter,
  ) {}

  async run(actor: Actor, input: { placeId: string; reason: string }): Promise<{ process: ProcessRow }> {
    const reason = requiredText("reason", input.reason, limits.reason);
    return this.work.run(async (work) => {
      const process = await this.access.require(actor, "advance", input.placeId, { lock: true });
      if (process.phase === "PAUSED") return { process };
      if (process.phase === "COMPLETED") {
        throw new Conflict("PROCESS_COMPLETED", "Der Prozess ist abgeschlossen und kann nicht mehr ruhen.");
      }
      await work.db.query(
        `UPDATE process SET phase = 'PAUSED', paused_from = phase, pause_reason = $2 WHERE place_id = $1`,
        [process.placeId, reason],
      );
      return { process: await this.writer.record(work, actor, process, { kind: "PAUSED", note: reason }) };
    });
  }
}
