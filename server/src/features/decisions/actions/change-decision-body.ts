import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { bodyOf } from "../body-words.js";
import type { DecisionBody } from "../decision-body.entity.js";
import { DecisionBodyWriter } from "../decision-body.writer.js";
import { DecisionAccess } from "../decision.access.js";
import type { ChangeDecisionBodyInput } from "../decision.inputs.js";

/** Changes a body's name, kind and days. What is planned already keeps its dates. */
@Injectable()
export class ChangeDecisionBody {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly bodies: DecisionBodyWriter,
  ) {}

  run(actor: Actor, input: ChangeDecisionBodyInput): Promise<DecisionBody> {
    return this.work.run(async (work) => {
      const { body, place } = await this.access.requireBody(actor, input.id, input.version);
      const wanted = bodyOf(input);
      if (!body.archivedAt) await this.bodies.requireFreeName(work, place.id, wanted.name, body.id);
      return this.bodies.change(work, place, body, wanted, actor.id);
    });
  }
}
