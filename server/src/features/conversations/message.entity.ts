import { Column, Entity, PrimaryColumn } from "typeorm";

/** What one person said in a topic; Markdown. */
@Entity("message")
export class Message {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") topicId: string;
  /** From 1 without gaps within the topic, in the order of the log. */
  @Column("integer") number: number;
  @Column("uuid") authorId: string;
  @Column("text") body: string;
  @Column("timestamptz") postedAt: Date;
  @Column("timestamptz", { nullable: true }) editedAt: Date | null;
  @Column("integer") version: number;
  @Column("timestamptz", { nullable: true }) deletedAt: Date | null;
  @Column("uuid", { nullable: true }) deletedBy: string | null;
  @Column("text", { nullable: true }) deletedReason: string | null;

  /** Whether a repeated post is the one that is stored already. A later edit or deletion does not make it another. */
  isSameAs(topicId: string, authorId: string, body: string): boolean {
    if (this.topicId !== topicId || this.authorId !== authorId) return false;
    return this.version > 1 || this.body === body;
  }
}
