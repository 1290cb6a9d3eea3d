import { Args, Int, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { TopicType } from "../conversations/topic.type.js";
import { PlaceType } from "../network/place.type.js";
import { RhythmQueries, type RhythmRow } from "./rhythm.queries.js";
import type { ProgressUpdate } from "./update.entity.js";
import { type Health, HealthEnum } from "./update.enums.js";
import { mayDraft, mayPublish } from "./update.policy.js";
import { type HealthPointRow, UpdateQueries, type UpdateRows } from "./update.queries.js";
import {
  HealthPoint,
  PlaceUpdateRights,
  ProgressUpdateType,
  UpdatePage,
  UpdateRhythmType,
} from "./update.type.js";
import { UpdateTopicQueries } from "./update-topic.queries.js";

/** What updates add to a place. */
@Resolver(() => PlaceType)
export class PlaceUpdateFields {
  constructor(
    private readonly queries: UpdateQueries,
    private readonly rhythms: RhythmQueries,
  ) {}

  @ResolveField("health", () => HealthEnum, {
    nullable: true,
    description: "The Ampel of the latest update the viewer reads; null when there is none.",
  })
  async health(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceType,
    @WithLoaders() loaders: Loaders,
  ): Promise<Health | null> {
    return (await this.queries.latest(loaders, actor).load(place.id))?.health ?? null;
  }

  @ResolveField("healthHistory", () => [HealthPoint], {
    description: "The Ampel of the last 24 updates the viewer reads, the oldest first.",
  })
  healthHistory(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceType,
    @WithLoaders() loaders: Loaders,
  ): Promise<HealthPointRow[]> {
    return this.queries.healthHistory(loaders, actor).load(place.id);
  }

  @ResolveField("latestUpdate", () => ProgressUpdateType, {
    nullable: true,
    description: "The latest update the viewer reads.",
  })
  latestUpdate(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceType,
    @WithLoaders() loaders: Loaders,
  ): Promise<ProgressUpdate | null> {
    return this.queries.latest(loaders, actor).load(place.id);
  }

  @ResolveField("updates", () => UpdatePage, { description: "Updates the viewer reads, the newest first." })
  updates(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceType,
    @WithLoaders() loaders: Loaders,
    @Args("limit", { type: () => Int, defaultValue: 20, description: "At most 100." }) limit: number,
    @Args("after", { type: () => String, nullable: true, description: "`next` of the page before." })
    after: string | null,
  ): Promise<UpdateRows> {
    return this.queries.page(loaders, actor, limit, after ?? null).load(place.id);
  }

  @ResolveField("updateDrafts", () => [ProgressUpdateType], {
    description:
      "Drafts the viewer reads: one's own, and for lead and deputy those that wait for them, these first.",
  })
  drafts(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceType,
    @WithLoaders() loaders: Loaders,
  ): Promise<ProgressUpdate[]> | never[] {
    return mayDraft(actor, place.id) ? this.queries.drafts(loaders, actor).load(place.id) : [];
  }

  @ResolveField("updatesAwaitingYou", () => Int, {
    description: "How many drafts by others wait for the viewer as lead or deputy; else 0.",
  })
  async awaiting(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceType,
    @WithLoaders() loaders: Loaders,
  ): Promise<number> {
    if (!mayPublish(actor, place.id)) return 0;
    const drafts = await this.queries.drafts(loaders, actor).load(place.id);
    return drafts.filter(({ submittedAt, authorId }) => submittedAt && authorId !== actor.id).length;
  }

  @ResolveField("updateRhythm", () => UpdateRhythmType, {
    description: "How often the place wants to tell how it is getting on.",
  })
  rhythm(
    @SignedIn() actor: Actor,
    @Parent() place: PlaceType,
    @WithLoaders() loaders: Loaders,
  ): Promise<RhythmRow> {
    return this.rhythms.ofPlaces(loaders, actor).load(place.id);
  }

  @ResolveField("updateRights", () => PlaceUpdateRights, {
    description: "What the viewer may do with the place's updates.",
  })
  rights(@SignedIn() actor: Actor, @Parent() place: PlaceType): PlaceUpdateRights {
    const leads = mayPublish(actor, place.id);
    return { draft: mayDraft(actor, place.id), publish: leads, setRhythm: leads };
  }
}

/** What updates add to a topic. */
@Resolver(() => TopicType)
export class TopicUpdateFields {
  constructor(private readonly topics: UpdateTopicQueries) {}

  @ResolveField("update", () => ProgressUpdateType, {
    nullable: true,
    description: "The progress update it is about, when there is one that the viewer reads.",
  })
  update(
    @SignedIn() actor: Actor,
    @Parent() topic: TopicType,
    @WithLoaders() loaders: Loaders,
  ): Promise<ProgressUpdate | null> {
    return this.topics.updateOf(loaders, actor).load(topic.id);
  }
}
