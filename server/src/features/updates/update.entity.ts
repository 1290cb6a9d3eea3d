import { Column, Entity, PrimaryColumn } from "typeorm";
import type { AudienceKey } from "../../kernel/actor.js";
import type { Health, UpdateReaders, UpdateVisibility } from "./update.enums.js";

/** What an update says. */
export interface UpdateWords {
  health: Health | null;
  going: string;
  stuck: string;
  needs: string;
  blockId: string | null;
}

/** How a place is getting on, in its own people's words: a draft until its lead publishes it. */
@Entity("progress_update")
export class ProgressUpdate implements UpdateWords {
  @PrimaryColumn("uuid") id: string;
  @Column("uuid") roundId: string;
  @Column("uuid") placeId: string;
  @Column("uuid") authorId: string;
  /** Of a draft: when it was last written on. */
  @Column("timestamptz") savedAt: Date;
  /** Of a draft: since when it waits for the lead. */
  @Column("timestamptz", { nullable: true }) submittedAt: Date | null;
  @Column("timestamptz", { nullable: true }) publishedAt: Date | null;
  @Column("uuid", { nullable: true }) publishedBy: string | null;
  @Column("timestamptz", { nullable: true }) editedAt: Date | null;
  /** Always there once it is published. */
  @Column("text", { nullable: true }) health: Health | null;
  @Column("text") going: string;
  @Column("text") stuck: string;
  @Column("text") needs: string;
  @Column("uuid", { nullable: true }) blockId: string | null;
  @Column("text") visibility: UpdateVisibility;
  @Column("boolean") forFunder: boolean;
  /** Zero for most: what is not there is not asked for. */
  @Column("integer") attachmentCount: number;
  @Column("integer") version: number;

  get isPublished(): boolean {
    return this.publishedAt !== null;
  }

  /** Whoever is in one of these audiences reads it once it is published. The column `readers` says the same. */
  get audiences(): AudienceKey[] {
    return audiencesOf(this);
  }

  get circle(): UpdateReaders {
    if (!this.isPublished) return "DRAFT";
    return this.forFunder ? "NETWORK_AND_FUNDER" : this.visibility;
  }

  says({ health, going, stuck, needs, blockId }: UpdateWords): boolean {
    return (
      this.health === health &&
      this.going === going &&
      this.stuck === stuck &&
      this.needs === needs &&
      this.blockId === blockId
    );
  }
}

/** Who reads an update of that place which is as visible as that. */
export function audiencesOf({
  placeId,
  visibility,
  forFunder,
}: Pick<ProgressUpdate, "placeId" | "visibility" | "forFunder">): AudienceKey[] {
  if (visibility === "TEAM") return [`team:${placeId}`];
  if (visibility === "MODERATION") return [`place:${placeId}`, "staff"];
  return ["network", "steering", ...(forFunder ? (["funder"] as const) : [])];
}
