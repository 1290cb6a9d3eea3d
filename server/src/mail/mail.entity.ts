import { Column, Entity, PrimaryColumn } from "typeorm";
import { newId } from "../kernel/ids.js";
import type { About, Letter } from "./letter.js";

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

  /** What it speaks of; null where its words hold whatever happens. */
  @Column("jsonb", { nullable: true })
  about: About | null;

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

  static of({ to, headers = {}, about, ...letter }: Letter, at: Date): Mail {
    const fresh = {
      id: newId(),
      recipient: to,
      headers,
      about: about ?? null,
      at,
      sentAt: null,
      attempts: 0,
      nextAttemptAt: new Date(),
      lastError: null,
    };
    return Object.assign(new Mail(), letter, fresh);
  }
}
