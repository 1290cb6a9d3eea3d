import { Column, Entity, PrimaryColumn } from "typeorm";
import type { BackPlanKey } from "./back-plan.js";
import type { DecisionState, Turningpoint } from "./decision.states.js";

/** One decision of a body of a place, from the plan to its outcome. Dates as YYYY-MM-DD. */
@Entity("decision")
export class Decision {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") placeId: string;
  @Column("uuid") bodyId: string;
  @Column("boolean") isPublic: boolean;
  /** Null exactly when it is dealt with behind closed doors. */
  @Column("text", { nullable: true }) title: string | null;
  @Column("text", { nullable: true }) paperNumber: string | null;
  @Column("text") state: DecisionState;
  @Column("text", { nullable: true }) turningpoint: Turningpoint | null;
  @Column("date") meetsOn: string;
  @Column("date") submitBy: string;
  @Column("text", { array: true }) stepsDone: BackPlanKey[];
  @Column("date", { nullable: true }) deferredTo: string | null;
  @Column("text", { nullable: true }) result: string | null;
  @Column("integer", { nullable: true }) votesYes: number | null;
  @Column("integer", { nullable: true }) votesNo: number | null;
  @Column("integer", { nullable: true }) abstentions: number | null;
  @Column("date", { nullable: true }) firstHeardOn: string | null;
  @Column("uuid", { nullable: true }) responsibleId: string | null;
  @Column("uuid") createdBy: string;
  @Column("timestamptz") createdAt: Date;
  @Column("integer") version: number;
}
