import { Column, Entity, PrimaryColumn } from "typeorm";
import type { BodyKind } from "./decision-body.kinds.js";

/** A council, committee or assembly that decides at a place. */
@Entity("decision_body")
export class DecisionBody {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") placeId: string;
  @Column("text") name: string;
  @Column("text") kind: BodyKind;
  /** How many days before a meeting papers must be in. */
  @Column("integer") submissionLeadDays: number;
  @Column("uuid") createdBy: string;
  @Column("timestamptz") createdAt: Date;
  @Column("timestamptz", { nullable: true }) archivedAt: Date | null;
  @Column("integer") version: number;
}
