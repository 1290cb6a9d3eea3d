import { Column, Entity, PrimaryColumn } from "typeorm";
import { newId } from "../../kernel/ids.js";
import { sessionLife } from "./session-life.js";
import { hashOf } from "./session-token.js";

export type SessionOpener = "PASSWORD" | "LINK" | "INVITATION" | "PERSONA";

@Entity()
export class Session {
  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid")
  personId: string;

  @Column("bytea")
  tokenHash: Buffer;

  @Column("timestamptz")
  startedAt: Date;

  @Column("timestamptz")
  lastSeenAt: Date;

  @Column("timestamptz")
  expiresAt: Date;

  @Column("timestamptz", { nullable: true })
  endedAt: Date | null;

  /** Browser and system in words, so that its owner recognises it. */
  @Column("text")
  device: string;

  /** What proved who it is. */
  @Column("text")
  openedBy: SessionOpener;

  static start(personId: string, token: string, openedBy: SessionOpener, device: string): Session {
    const now = new Date();
    return Object.assign(new Session(), {
      id: newId(),
      personId,
      tokenHash: hashOf(token),
      startedAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionLife.absoluteSeconds * 1000),
      endedAt: null,
      device,
      openedBy,
    });
  }
}
