import { Column, Entity, PrimaryColumn } from "typeorm";

/** Who continues something when the round is over. Days as YYYY-MM-DD. */
@Entity("continuer")
export class Continuer {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") placeId: string;
  @Column("text") task: string;
  /** An office, an association or a group. */
  @Column("text") office: string;
  /** Only with consent. */
  @Column("text", { nullable: true }) name: string | null;
  @Column("timestamptz", { nullable: true }) consentAt: Date | null;
  @Column("uuid", { nullable: true }) consentBy: string | null;
  @Column("date") startsOn: string;
  @Column("uuid") createdBy: string;
  @Column("timestamptz") createdAt: Date;
  @Column("integer") version: number;
}
