import { Column, Entity, PrimaryColumn } from "typeorm";
import type { RoleKind } from "../../kernel/actor.js";

/** Days, in real time. */
export const invitationLife = 7;

/** A role that waits for somebody to come by a mail link. */
@Entity("invitation")
export class Invitation {
  @PrimaryColumn("uuid") id: string;
  @Column("bytea") tokenHash: Buffer;
  @Column("text") email: string;
  @Column("text") givenName: string;
  @Column("text") familyName: string;
  @Column("text") kind: RoleKind;
  @Column("uuid") roundId: string;
  @Column("uuid", { nullable: true }) placeId: string | null;
  /** Null: the hub itself, for its first staff person. */
  @Column("uuid", { nullable: true }) invitedBy: string | null;
  @Column("timestamptz") invitedAt: Date;
  @Column("timestamptz") expiresAt: Date;
  @Column("timestamptz", { nullable: true }) acceptedAt: Date | null;
  @Column("timestamptz", { nullable: true }) withdrawnAt: Date | null;
}
