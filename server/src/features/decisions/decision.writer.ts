import { Injectable } from "@nestjs/common";
import type { Work } from "../../database/unit-of-work.js";
import { Clock } from "../../kernel/clock.js";
import { audit } from "../identity/audit.js";
import type { PlaceRow } from "../network/place.queries.js";
import { type DecisionChangeKind, type DecisionField, recordChange } from "./decision-record.js";
import { Decision } from "./decision.entity.js";
import { announceDecision } from "./decision.facts.js";

/** What can be done to a decision that is there already. */
export type Wanted = Partial<
  Omit<Decision, "id" | "placeId" | "createdBy" | "createdAt" | "version" | "isPublic">
> & { isPublic?: boolean };

interface Change {
  kind: DecisionChangeKind;
  by: string | null;
  fields?: readonly DecisionField[];
  /** What the record keeps of how it was. */
  before?: Partial<Pick<Decision, "title" | "paperNumber" | "result" | "meetsOn">>;
}

/** Writes changes of decisions inside a work, with all that belongs to them: record, audit, the log. */
@Injectable()
export class DecisionWriter {
  constructor(private readonly clock: Clock) {}

  async change(
    work: Work,
    place: PlaceRow,
    decision: Decision,
    wanted: Wanted,
    change: Change,
  ): Promise<Decision> {
    const changed: Decision = { ...decision, ...wanted, version: decision.version + 1 };
    await work.db.update(Decision, { id: decision.id }, { ...wanted, version: changed.version });
    await this.record(work, place, changed, change);
    announceDecision(work, place, decision.state, changed.state);
    return changed;
  }

  /** A decision that was not there before. */
  async begin(work: Work, place: PlaceRow, decision: Decision): Promise<void> {
    await this.record(work, place, decision, { kind: "PLANNED", by: decision.createdBy });
    announceDecision(work, place, decision.state);
  }

  // The audit trail can never be erased: it says that something was done and by whom, never what a session decided.
  private async record(work: Work, place: PlaceRow, decision: Decision, change: Change): Promise<void> {
    await recordChange(work.db, decision, { ...change, at: this.clock.now() });
    const { id, version } = decision;
    const action =
      change.kind === "WITHHELD"
        ? "decision.withheld"
        : version === 1
          ? "decision.planned"
          : "decision.changed";
    await audit(work.db, {
      actorId: change.by,
      action,
      subject: `decision:${id}`,
      details: { placeId: place.id, version },
    });
  }
}
