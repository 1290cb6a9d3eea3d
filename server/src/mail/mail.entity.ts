import { Column, Entity, PrimaryColumn } from "typeorm";
import { newId } from "../kernel/ids.js";
import type { Letter } from "./letter.js";

@Entity()
export class Mail {
  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  kind: string;

  @Column("text")
  recipient: string;

  @Column("text")
  subject: string;

  @Column("text")
  text: string;

  @Column("text")
  html: string;

  /** On top of those every mail has. */
  @Column("jsonb")
  headers: Record<string, string>;

  @Column("timestamptz")
  at: Date;

  @Column("timestamptz", { nullable: true })
  sentAt: Date | null;

  @Column("integer")
  attempts: number;

  /** Null: sent, or given up. */
  @Column("timestamptz", { nullable: true })
  nextAttemptAt: Date | null;

  @Column("text", { nullable: true })
  lastError: string | null;

  static of({ to, headers = {}, ...letter }: Letter, at: Date): Mail {
    const fresh = {
      id: newId(),
      recipient: to,
      headers,
      at,
      sentAt: null,
      attempts: 0,
      nextAttemptAt: new Date(),
      lastError: null,
    };
    return Object.assign(new Mail(), letter, fresh);
  }
}
