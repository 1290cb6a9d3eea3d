import { Column, Entity, PrimaryColumn } from "typeorm";

/** Somebody who accompanies the process of a place for a group of its people. Days as YYYY-MM-DD. */
@Entity("process_group_member")
export class ProcessGroupMember {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") placeId: string;
  @Column("text") standsFor: string;
  /** What they do in the group; may be empty. */
  @Column("text") task: string;
  /** Only with consent, and never beside an account. */
  @Column("text", { nullable: true }) name: string | null;
  @Column("timestamptz", { nullable: true }) consentAt: Date | null;
  @Column("uuid", { nullable: true }) consentBy: string | null;
  @Column("uuid", { nullable: true }) personId: string | null;
  @Column("date") since: string;
  @Column("date", { nullable: true }) until: string | null;
  @Column("uuid") createdBy: string;
  @Column("timestamptz") createdAt: Date;
  @Column("integer") version: number;
}
