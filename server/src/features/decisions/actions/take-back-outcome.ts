import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { wrongState } from "../decision-words.js";
import { DecisionAccess } from "../decision.access.js";
import type { Decision } from "../decision.entity.js";
import { isConcluded } from "../decision.states.js";
import { DecisionWriter } from "../decision.writer.js";

/** Takes back an outcome that was entered by mistake; that it was, and its words, stay on record. */
@Injectable()
export class TakeBackOutcome {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly writer: DecisionWriter,
  ) {}

  run(actor: Actor, { id, version }: { id: string; version: number }): Promise<Decision> {
    return this.work.run(async (work) => {
      const { decision, place } = await this.access.requireChangeable(actor, id, version);
      if (!isConcluded(decision.state)) throw wrongState("Hier ist noch kein Ergebnis eingetragen.");
      const { result, meetsOn, firstHeardOn } = decision;
      const wanted = {
        ...{ state: "SUBMITTED" as const, deferredTo: null },
        ...{ result: null, votesYes: null, votesNo: null, abstentions: null },
        firstHeardOn: firstHeardOn === meetsOn ? null : firstHeardOn,
      };
      return this.writer.change(work, place, decision, wanted, {
        kind: "TAKEN_BACK",
        by: actor.id,
        before: { result },
      });
    });
  }
}
