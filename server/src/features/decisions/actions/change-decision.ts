import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { dateIn } from "../../../kernel/days.js";
import { BodyInUse } from "../body-in-use.js";
import { datesOf } from "../decision-dates.js";
import type { DecisionField } from "../decision-record.js";
import { outcomeOf, requireMet, wordsOf } from "../decision-words.js";
import { DecisionAccess } from "../decision.access.js";
import type { Decision } from "../decision.entity.js";
import type { ChangeDecisionInput } from "../decision.inputs.js";
import { isConcluded } from "../decision.states.js";
import { DecisionWriter } from "../decision.writer.js";
import { Responsible } from "../responsible.js";

const fieldOf: Partial<Record<keyof Decision, DecisionField>> = {
  title: "TITLE",
  bodyId: "BODY",
  paperNumber: "PAPER_NUMBER",
  turningpoint: "TURNINGPOINT",
  meetsOn: "MEETS_ON",
  submitBy: "SUBMIT_BY",
  responsibleId: "RESPONSIBLE",
  result: "RESULT",
  votesYes: "VOTES",
  votesNo: "VOTES",
  abstentions: "VOTES",
};

/** Changes what a decision is about, when, and by whom; and, after a public session, the words of its result. */
@Injectable()
export class ChangeDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly bodies: BodyInUse,
    private readonly responsible: Responsible,
    private readonly writer: DecisionWriter,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: ChangeDecisionInput): Promise<Decision> {
    return this.work.run(async (work) => {
      const { decision, place } = await this.access.requireChangeable(actor, input.id, input.version);
      const { isPublic, state } = decision;
      const words = wordsOf(isPublic, input);
      const outcome = outcomeOf(isPublic, state, { result: input.result, votes: input.votes });
      const body = await this.bodies.require(place.id, input.bodyId, decision.bodyId);
      const dates = datesOf(input, body.submissionLeadDays);
      if (isConcluded(state)) requireMet(dates.meetsOn, dateIn(this.clock.now()));
      const responsibleId =
        input.responsibleId === decision.responsibleId
          ? decision.responsibleId
          : await this.responsible.requireAt(place.id, input.responsibleId);

      const wanted = {
        ...{ ...words, ...outcome, ...dates, bodyId: body.id, responsibleId },
        turningpoint: input.turningpoint ?? null,
        // Its first session was another day than was written.
        ...(decision.firstHeardOn === decision.meetsOn && { firstHeardOn: dates.meetsOn }),
      };
      const changed = (Object.keys(fieldOf) as (keyof typeof wanted)[]).filter(
        (name) => wanted[name] !== decision[name],
      );
      if (changed.length === 0) return decision;
      return this.writer.change(work, place, decision, wanted, {
        kind: "CHANGED",
        by: actor.id,
        fields: [...new Set(changed.flatMap((name) => fieldOf[name] ?? []))],
        before: asItWas(decision, changed),
      });
    });
  }
}

function asItWas(decision: Decision, changed: readonly (keyof Decision)[]) {
  const kept = ["title", "paperNumber", "result", "meetsOn"] as const;
  return Object.fromEntries(
    kept.filter((name) => changed.includes(name)).map((name) => [name, decision[name]]),
  );
}
