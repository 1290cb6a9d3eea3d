import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { dateIn, optionalDate } from "../../../kernel/days.js";
import { Invalid } from "../../../kernel/errors.js";
import { outcomeOf, requireMet, wrongState } from "../decision-words.js";
import { DecisionAccess } from "../decision.access.js";
import type { Decision } from "../decision.entity.js";
import type { ConcludeDecisionInput } from "../decision.inputs.js";
import { mayBecome } from "../decision.states.js";
import { DecisionWriter } from "../decision.writer.js";

/** Says how the session ended for what was submitted to it. */
@Injectable()
export class ConcludeDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly writer: DecisionWriter,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: ConcludeDecisionInput): Promise<Decision> {
    return this.work.run(async (work) => {
      const { decision, place } = await this.access.requireChangeable(actor, input.id, input.version);
      const { outcome } = input;
      if (!mayBecome(decision.state, outcome)) {
        throw wrongState("Ein Ergebnis lässt sich nur eintragen, wenn die Vorlage eingereicht ist.");
      }
      if (!decision.isPublic && outcome !== "NOTED") {
        throw new Invalid(
          "outcome",
          "NOT_PUBLIC",
          "Wie eine nichtöffentliche Sitzung entschieden hat, wird hier nicht festgehalten (§ 35 GemO): nur, dass sie es behandelt hat.",
        );
      }
      requireMet(decision.meetsOn, dateIn(this.clock.now()));
      const wanted = {
        state: outcome,
        ...outcomeOf(decision.isPublic, outcome, input),
        deferredTo: deferredTo(input, decision.meetsOn),
        firstHeardOn: decision.firstHeardOn ?? decision.meetsOn,
      };
      return this.writer.change(work, place, decision, wanted, { kind: outcome, by: actor.id });
    });
  }
}

function deferredTo(input: ConcludeDecisionInput, meetsOn: string): string | null {
  const to = optionalDate("deferredTo", input.deferredTo);
  if (to === null) return null;
  if (input.outcome === "DEFERRED" && to > meetsOn) return to;
  throw new Invalid(
    "deferredTo",
    "NOT_LATER",
    "Vertagt wird auf eine spätere Sitzung. Bitte prüfen Sie das Datum.",
  );
}
