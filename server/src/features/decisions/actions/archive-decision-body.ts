import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import type { DecisionBody } from "../decision-body.entity.js";
import { DecisionBodyWriter } from "../decision-body.writer.js";
import { DecisionAccess } from "../decision.access.js";

/** Files a body away, or takes it back into use. What it has decided stays. */
@Injectable()
export class ArchiveDecisionBody {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly bodies: DecisionBodyWriter,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, input: { id: string; version: number; archived: boolean }): Promise<DecisionBody> {
    return this.work.run(async (work) => {
      const { body, place } = await this.access.requireBody(actor, input.id, input.version);
      if ((body.archivedAt !== null) === input.archived) return body;
      if (!input.archived) await this.bodies.requireFreeName(work, place.id, body.name, body.id);
      const archivedAt = input.archived ? this.clock.now() : null;
      return this.bodies.change(work, place, body, { archivedAt }, actor.id);
    });
  }
}
