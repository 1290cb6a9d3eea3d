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

  /** The earlier message of the same topic that this one speaks of. */
  @Column("uuid", { nullable: true }) quotedId: string | null;
  /** Zero for most: what is not there is not asked for. */
  @Column("integer") reactionCount: number;
  @Column("integer") reactionsVersion: number;
  /** Zero for most: what is not there is not asked for. */
  @Column("integer") attachmentCount: number;

  /** Whether a repeated post is the one that is stored already. A later edit or deletion does not make it another. */
  isSameAs(topicId: string, authorId: string, body: string, quotedId: string | null): boolean {
    if (this.topicId !== topicId || this.authorId !== authorId || this.quotedId !== quotedId) return false;
    return this.version > 1 || this.body === body;
  }

  /** Of files the number tells: each can be attached only once, so others under the same id are refused anyway. */
  hasAsMany(attachments: number): boolean {
    return this.deletedAt !== null || this.attachmentCount === attachments;
  }
}
