import { Column, Entity, PrimaryColumn } from "typeorm";
import { hashOf } from "./session-token.js";

/** Minutes, in real time. */
export const signInLinkLife = 15;

@Entity()
export class SignInLink {
  @PrimaryColumn("bytea")
  tokenHash: Buffer;

  @Column("uuid")
  personId: string;

  @Column("timestamptz")
  expiresAt: Date;

  @Column("timestamptz", { nullable: true })
  usedAt: Date | null;

  static make(personId: string, token: string): SignInLink {
    const expiresAt = new Date(Date.now() + signInLinkLife * 60_000);
    return Object.assign(new SignInLink(), { tokenHash: hashOf(token), personId, expiresAt, usedAt: null });
  }
}
