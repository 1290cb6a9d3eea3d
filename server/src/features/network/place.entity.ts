import { Column, Entity, PrimaryColumn } from "typeorm";

/** One of the round's places: an owning organisation and its members. */
@Entity("place")
export class Place {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") roundId: string;
  @Column("text") name: string;
  @Column("text") ownerKey: string;
  @Column("timestamptz") createdAt: Date;
  @Column("integer") version: number;
}
