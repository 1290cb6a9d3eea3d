import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import type { Preparation } from "../back-plan.js";
import { DecisionAccess } from "../decision.access.js";
import { Decision } from "../decision.entity.js";
import { announceDecision } from "../decision.facts.js";

/** Ticks a step towards the submission, or takes the tick away. Nobody's words are changed: the version stays. */
@Injectable()
export class TickPreparation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
  ) {}

  run(actor: Actor, input: { id: string; step: Preparation; done: boolean }): Promise<Decision> {
    return this.work.run(async (work) => {
      const { decision, place } = await this.access.requireChangeable(actor, input.id, null);
      if (decision.stepsDone.includes(input.step) === input.done) return decision;
      const others = decision.stepsDone.filter((step) => step !== input.step);
      const stepsDone = input.done ? [...others, input.step] : others;
      await work.db.update(Decision, { id: decision.id }, { stepsDone });
      announceDecision(work, place, decision.state);
      return { ...decision, stepsDone };
    });
  }
}
