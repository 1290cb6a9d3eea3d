import { Column, Entity, PrimaryColumn } from "typeorm";
import type { RoleKind } from "../../kernel/actor.js";

/** Somebody is something in a round, from one moment to another. Ended roles stay: they are the history. */
@Entity("role")
export class Role {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") personId: string;
  @Column("uuid") roundId: string;
  /** Set for the roles of a place, else null. */
  @Column("uuid", { nullable: true }) placeId: string | null;
  @Column("text") kind: RoleKind;
  @Column("timestamptz") since: Date;
  /** Null: running. */
  @Column("timestamptz", { nullable: true }) until: Date | null;
  /** Null: the hub itself. */
  @Column("uuid", { nullable: true }) grantedBy: string | null;
  @Column("uuid", { nullable: true }) endedBy: string | null;

  get isRunning(): boolean {
    return this.until === null;
  }
}
