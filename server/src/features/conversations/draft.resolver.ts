import { Args, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { ViewerType } from "../identity/viewer.type.js";
import { SaveDraft } from "./actions/save-draft.js";
import type { Channel } from "./channel.entity.js";
import { ChannelQueries } from "./channel.queries.js";
import { ChannelType } from "./channel.type.js";
import { type DraftRow, DraftQueries } from "./draft.queries.js";
import { DraftType, SaveDraftInput } from "./draft.type.js";
import type { Topic } from "./topic.entity.js";
import { TopicQueries } from "./topic.queries.js";
import { TopicType } from "./topic.type.js";

@Resolver(() => DraftType)
export class DraftResolver {
  constructor(
    private readonly saving: SaveDraft,
    private readonly topics: TopicQueries,
    private readonly channels: ChannelQueries,
  ) {}

  @Mutation(() => DraftType, {
    name: "saveDraft",
    description:
      "Keeps what the viewer is writing, for all their devices; empty words clear it. CONFLICT when it was gone on with elsewhere since `version`.",
  })
  save(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is being written." }) input: SaveDraftInput,
  ): Promise<DraftRow> {
    return this.saving.run(actor, input);
  }

  @ResolveField("topic", () => TopicType, { nullable: true, description: "The topic of an answer." })
  async topic(@Parent() { topicId }: DraftRow, @WithLoaders() loaders: Loaders): Promise<Topic | null> {
    return topicId ? this.topics.loader(loaders).load(topicId) : null;
  }

  @ResolveField("channel", () => ChannelType, { description: "The channel it will be read in." })
  channel(@Parent() { channelId }: DraftRow, @WithLoaders() loaders: Loaders): Promise<Channel> {
    return this.channels.loader(loaders).load(channelId);
  }
}

/** What conversations add to the viewer. */
@Resolver(() => ViewerType)
export class ViewerDraftFields {
  constructor(private readonly drafts: DraftQueries) {}

  @ResolveField("drafts", () => [DraftType], {
    description: "What the viewer is writing where they may read, the latest first.",
  })
  all(@SignedIn() actor: Actor): Promise<DraftRow[]> {
    return this.drafts.of(actor);
  }
}
