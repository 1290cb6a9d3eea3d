import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { eraseFromRecord } from "../decision-record.js";
import { DecisionAccess } from "../decision.access.js";
import type { Decision } from "../decision.entity.js";
import { isConcluded } from "../decision.states.js";
import { DecisionWriter } from "../decision.writer.js";

/** Says that a decision is dealt with behind closed doors: what was said of it is erased and cannot come back. */
@Injectable()
export class WithholdDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: DecisionAccess,
    private readonly writer: DecisionWriter,
  ) {}

  run(actor: Actor, { id, version }: { id: string; version: number }): Promise<Decision> {
    return this.work.run(async (work) => {
      const { decision, place } = await this.access.requireChangeable(actor, id, version);
      if (!decision.isPublic) return decision;
      // First the record: the database refuses to close the doors while it still says anything.
      await eraseFromRecord(work.db, decision.id);
      const wanted = {
        ...{ isPublic: false, title: null, paperNumber: null, turningpoint: null, deferredTo: null },
        ...{ result: null, votesYes: null, votesNo: null, abstentions: null },
        state: isConcluded(decision.state) ? ("NOTED" as const) : decision.state,
      };
      return this.writer.change(work, place, decision, wanted, { kind: "WITHHELD", by: actor.id });
    });
  }
}
