import { Column, Entity, PrimaryColumn } from "typeorm";

export const contributionKinds = ["ROOM", "STAFF_TIME"] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** Something a place brings in of its own: a room, or time of its people. Never money: taking part costs nothing. */
@Entity("contribution")
export class Contribution {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") placeId: string;
  @Column("text") kind: ContributionKind;
  @Column("text") description: string;
  /** YYYY-MM-DD */
  @Column("date") day: string;
  /** Hours of staff time; how often a room was used. */
  @Column("numeric", { precision: 6, scale: 2, transformer: { from: Number, to: (value: number) => value } })
  amount: number;
  @Column("uuid") createdBy: string;
  @Column("timestamptz") createdAt: Date;
  @Column("integer") version: number;
}
