import { Column, Entity, PrimaryColumn } from "typeorm";
import type { AudienceKey } from "../../kernel/actor.js";

export const audiences = ["NETWORK", "TEAMS", "STAFF", "PLACE", "TEAM"] as const;
export type Audience = (typeof audiences)[number];

export const channelPurposes = ["UPDATES", "HELP"] as const;
/** A round has at most one channel of each. */
export type ChannelPurpose = (typeof channelPurposes)[number];

/** A room for topics, with an audience that its members make up by their roles. */
@Entity("channel")
export class Channel {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") roundId: string;
  @Column("text") name: string;
  @Column("text") description: string;
  @Column("text") audience: Audience;
  /** Set exactly for the audiences PLACE and TEAM. */
  @Column("uuid", { nullable: true }) placeId: string | null;
  @Column("uuid") createdBy: string;
  @Column("timestamptz") createdAt: Date;
  @Column("timestamptz", { nullable: true }) archivedAt: Date | null;
  @Column("uuid", { nullable: true }) archivedBy: string | null;
  @Column("integer") version: number;
  /** What it was opened for by a feature that finds it again by this, whatever it is called since; null for most. */
  @Column("text", { nullable: true }) purpose?: ChannelPurpose | null;

  get archived(): boolean {
    return this.archivedAt !== null;
  }

  /** Whoever is in this audience reads the channel, and every event about it. */
  get audienceKey(): AudienceKey {
    return audienceKeyOf(this.audience, this.placeId);
  }
}

export const audienceKeyOf = (audience: Audience, placeId: string | null): AudienceKey =>
  isOfPlace(audience)
    ? `${audience.toLowerCase() as "place" | "team"}:${placeId}`
    : (audience.toLowerCase() as AudienceKey);

/** Whether channels with this audience belong to one place. */
export const isOfPlace = (audience: Audience): boolean => audience === "PLACE" || audience === "TEAM";
