import { Column, Entity, PrimaryColumn } from "typeorm";

/** A funding round; days as YYYY-MM-DD. */
@Entity("round")
export class Round {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") programmeId: string;
  @Column("text") title: string;
  @Column("text") startLabel: string;
  @Column("date") startsOn: string;
  @Column("date") endsOn: string;
  @Column("integer") capacity: number;
  @Column("text") fundingNotice: string;
  @Column("timestamptz") createdAt: Date;
}
