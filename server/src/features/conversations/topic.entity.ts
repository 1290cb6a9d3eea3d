import { Column, Entity, PrimaryColumn } from "typeorm";

/** One subject of a channel. Its row is locked by whoever posts, which gives its messages their order. */
@Entity("topic")
export class Topic {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") channelId: string;
  @Column("text") title: string;
  @Column("uuid") startedBy: string;
  @Column("timestamptz") startedAt: Date;
  @Column("integer") lastNumber: number;
  @Column("timestamptz") lastActivityAt: Date;
  @Column("text") excerpt: string;
  @Column("timestamptz", { nullable: true }) resolvedAt: Date | null;
  @Column("uuid", { nullable: true }) resolvedBy: string | null;
  /** The message that answers it; only while it is resolved. */
  @Column("uuid", { nullable: true }) solutionId: string | null;
  @Column("integer") version: number;
  /** Zero for most: nobody has written a summary. */
  @Column("integer") summaryVersion: number;
}
