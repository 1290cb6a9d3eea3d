import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Invalid } from "../../../kernel/errors.js";
import { outcomeOf, wordsOf, wrongState } from "../decision-words.js";
import { DecisionAccess } from "../decision.access.js";
import type { Decision } from "../decision.entity.js";
import type { AnnounceDecisionInput } from "../decision.inputs.js";
import { isConcluded } from "../decision.states.js";
import { DecisionWriter } from "../decision.writer.js";

/** Makes public what was dealt with behind closed doors, with what is entered now. */
@Injectable()
export class AnnounceDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly writer: DecisionWriter,
  ) {}

  run(actor: Actor, input: AnnounceDecisionInput): Promise<Decision> {
    return this.work.run(async (work) => {
      const { decision, place } = await this.access.requireChangeable(actor, input.id, input.version);
      if (decision.isPublic) throw wrongState("Dieser Beschluss ist schon öffentlich.");
      const state = announcedState(decision, input);
      const wanted = {
        ...{ isPublic: true, state, ...wordsOf(true, input), ...outcomeOf(true, state, input) },
        turningpoint: input.turningpoint ?? null,
      };
      return this.writer.change(work, place, decision, wanted, { kind: "ANNOUNCED", by: actor.id });
    });
  }
}

/** What was dealt with has an outcome, and what was not has none. */
function announcedState({ state }: Decision, { outcome }: AnnounceDecisionInput): Decision["state"] {
  if (!isConcluded(state) && !outcome) return state;
  if (isConcluded(state) && outcome && outcome !== "DEFERRED") return outcome;
  throw new Invalid(
    "outcome",
    "OUTCOME_REFUSED",
    isConcluded(state)
      ? "Bitte wählen Sie, was bekannt gegeben wurde: beschlossen, zur Kenntnis genommen oder abgelehnt."
      : "Ein Ergebnis gibt es erst nach der Sitzung.",
  );
}
