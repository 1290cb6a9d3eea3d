import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { BodyInUse } from "../body-in-use.js";
import { datesOf } from "../decision-dates.js";
import { wordsOf } from "../decision-words.js";
import { DecisionAccess } from "../decision.access.js";
import { Decision } from "../decision.entity.js";
import type { PlanDecisionInput } from "../decision.inputs.js";
import { DecisionQueries } from "../decision.queries.js";
import { DecisionWriter } from "../decision.writer.js";
import { Responsible } from "../responsible.js";

/** Plans a decision: which paper, which body, when. */
@Injectable()
export class PlanDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly decisions: DecisionQueries,
    private readonly bodies: BodyInUse,
    private readonly responsible: Responsible,
    private readonly writer: DecisionWriter,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: PlanDecisionInput): Promise<Decision> {
    return this.work.run(async (work) => {
      const place = await this.access.requirePlanning(actor, input.placeId);
      const id = chosenId(input.id);
      const { isPublic, turningpoint = null } = input;
      const words = wordsOf(isPublic, input);
      const stored = await this.decisions.find(id);
      // Sent again: what was good then stays good, whoever has left or was filed away meanwhile.
      const body = await this.bodies.require(place.id, input.bodyId, stored?.bodyId);
      const dates = datesOf(input, body.submissionLeadDays);
      const responsibleId =
        stored && stored.responsibleId === input.responsibleId
          ? stored.responsibleId
          : await this.responsible.requireAt(place.id, input.responsibleId);

      const decision: Decision = {
        ...{ id, placeId: place.id, bodyId: body.id, isPublic, ...words, turningpoint, ...dates },
        ...{ state: "PLANNED", stepsDone: [], deferredTo: null, responsibleId, firstHeardOn: null },
        ...{ result: null, votesYes: null, votesNo: null, abstentions: null },
        ...{ createdBy: actor.id, createdAt: this.clock.now(), version: 1 },
      };
      if (stored && isSame(stored, decision)) return stored;
      if (stored || !(await insertOnce(work.db, Decision, decision))) throw taken();
      await this.writer.begin(work, place, decision);
      return decision;
    });
  }
}

const given = [
  "placeId",
  "bodyId",
  "isPublic",
  "title",
  "paperNumber",
  "turningpoint",
  "meetsOn",
  "submitBy",
  "responsibleId",
  "createdBy",
] as const;

const isSame = (one: Decision, other: Decision): boolean => given.every((key) => one[key] === other[key]);

const taken = (): Conflict =>
  new Conflict("ID_TAKEN", "Diese Kennung ist schon vergeben. Bitte versuchen Sie es noch einmal.");
