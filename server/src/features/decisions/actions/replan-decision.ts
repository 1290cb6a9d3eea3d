import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Invalid } from "../../../kernel/errors.js";
import { BodyInUse } from "../body-in-use.js";
import { datesOf } from "../decision-dates.js";
import { wrongState } from "../decision-words.js";
import { DecisionAccess } from "../decision.access.js";
import type { Decision } from "../decision.entity.js";
import { mayBecome } from "../decision.states.js";
import { DecisionWriter } from "../decision.writer.js";

/** Plans what was deferred for another session; what the one before said stays on record. */
@Injectable()
export class ReplanDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly bodies: BodyInUse,
    private readonly writer: DecisionWriter,
  ) {}

  run(
    actor: Actor,
    input: { id: string; version: number; meetsOn: string; submitBy?: string | null | undefined },
  ): Promise<Decision> {
    return this.work.run(async (work) => {
      const { decision, place } = await this.access.requireChangeable(actor, input.id, input.version);
      if (!mayBecome(decision.state, "PLANNED")) {
        throw wrongState("Neu planen lässt sich nur, was vertagt ist.");
      }
      const body = await this.bodies.require(place.id, decision.bodyId, decision.bodyId);
      const dates = datesOf(input, body.submissionLeadDays);
      if (dates.meetsOn <= decision.meetsOn) {
        throw new Invalid("meetsOn", "NOT_LATER", "Die neue Sitzung muss nach der liegen, die vertagt hat.");
      }
      const { result, meetsOn } = decision;
      const wanted = {
        ...{ state: "PLANNED" as const, ...dates, stepsDone: [], deferredTo: null },
        ...{ result: null, votesYes: null, votesNo: null, abstentions: null },
      };
      return this.writer.change(work, place, decision, wanted, {
        kind: "REPLANNED",
        by: actor.id,
        before: { result, meetsOn },
      });
    });
  }
}
