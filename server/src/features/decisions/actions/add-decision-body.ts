import { Injectable } from "@nestjs/common";
import { insertOnce } from "../../../database/insert-once.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict } from "../../../kernel/errors.js";
import { chosenId } from "../../../kernel/ids.js";
import { bodyOf } from "../body-words.js";
import { DecisionBody } from "../decision-body.entity.js";
import { DecisionBodyWriter } from "../decision-body.writer.js";
import { DecisionAccess } from "../decision.access.js";
import type { AddDecisionBodyInput } from "../decision.inputs.js";
import { DecisionQueries } from "../decision.queries.js";

/** Names a body that decides at a place. */
@Injectable()
export class AddDecisionBody {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly decisions: DecisionQueries,
    private readonly bodies: DecisionBodyWriter,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: AddDecisionBodyInput): Promise<DecisionBody> {
    return this.work.run(async (work) => {
      const place = await this.access.requirePlanning(actor, input.placeId);
      const id = chosenId(input.id);
      const wanted = bodyOf(input);
      const body: DecisionBody = {
        ...{ id, placeId: place.id, ...wanted },
        ...{ createdBy: actor.id, createdAt: this.clock.now(), archivedAt: null, version: 1 },
      };
      const stored = await this.decisions.findBody(id);
      if (stored && isSame(stored, body)) return stored;
      if (stored) throw taken();
      await this.bodies.requireFreeName(work, place.id, body.name);
      if (!(await insertOnce(work.db, DecisionBody, body))) throw taken();
      await this.bodies.record(work, place, body, actor.id);
      return body;
    });
  }
}

const isSame = (one: DecisionBody, other: DecisionBody): boolean =>
  (["placeId", "name", "kind", "submissionLeadDays", "createdBy"] as const).every(
    (key) => one[key] === other[key],
  );

const taken = (): Conflict =>
  new Conflict("ID_TAKEN", "Diese Kennung ist schon vergeben. Bitte versuchen Sie es noch einmal.");
