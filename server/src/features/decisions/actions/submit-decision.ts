import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { wrongState } from "../decision-words.js";
import { DecisionAccess } from "../decision.access.js";
import type { Decision } from "../decision.entity.js";
import { mayBecome } from "../decision.states.js";
import { DecisionWriter } from "../decision.writer.js";

/** Says that the paper is handed in. */
@Injectable()
export class SubmitDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly writer: DecisionWriter,
  ) {}

  run(actor: Actor, { id, version }: { id: string; version: number }): Promise<Decision> {
    return this.work.run(async (work) => {
      const { decision, place } = await this.access.requireChangeable(actor, id, version);
      if (!mayBecome(decision.state, "SUBMITTED")) {
        throw wrongState("Einreichen lässt sich nur, was geplant ist.");
      }
      return this.writer.change(
        work,
        place,
        decision,
        { state: "SUBMITTED" },
        { kind: "SUBMITTED", by: actor.id },
      );
    });
  }
}
