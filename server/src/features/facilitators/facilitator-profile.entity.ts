import { Column, Entity, PrimaryColumn } from "typeorm";

/** What is written down about somebody who accompanies places, or could: by the person, or by name and address. */
@Entity("facilitator_profile")
export class FacilitatorProfile {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") roundId: string;
  /** Null: a candidate, who has no account yet. */
  @Column("uuid", { nullable: true }) personId: string | null;
  @Column("text", { nullable: true }) givenName: string | null;
  @Column("text", { nullable: true }) familyName: string | null;
  @Column("text", { nullable: true }) email: string | null;
  @Column("text", { array: true }) methods: string[];
  /** Keys of districts. */
  @Column("text", { array: true }) regions: string[];
  /** How many places at once; null: not said. */
  @Column("integer", { nullable: true }) capacity: number | null;
  /** The programme office's own; never shown to the person. */
  @Column("text") note: string;
  @Column("timestamptz") savedAt: Date;
  @Column("integer") version: number;
}
