import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { PlaceQueries } from "../network/place.queries.js";
import { PlaceType } from "../network/place.type.js";
import { ChangeChannel } from "./actions/change-channel.js";
import { CreateChannel } from "./actions/create-channel.js";
import { ChannelAccess } from "./channel.access.js";
import type { Channel } from "./channel.entity.js";
import { ChannelQueries } from "./channel.queries.js";
import { channelPolicy } from "./channel.policy.js";
import { ChannelRights, ChannelType } from "./channel.type.js";
import { ChangeChannelInput, CreateChannelInput } from "./conversation.inputs.js";
import { TopicQueries, type TopicRows } from "./topic.queries.js";
import { TopicFilter, TopicPage } from "./topic.type.js";

@Resolver(() => ChannelType)
export class ChannelResolver {
  constructor(
    private readonly channels: ChannelAccess,
    private readonly known: ChannelQueries,
    private readonly topics: TopicQueries,
    private readonly places: PlaceQueries,
    private readonly createChannel: CreateChannel,
    private readonly changeChannel: ChangeChannel,
  ) {}

  @Query(() => ChannelType, { name: "channel", description: "A channel the viewer reads. Else NOT_FOUND." })
  async find(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("id", { type: () => ID, description: "A channel." }) id: string,
  ): Promise<Channel> {
    const channel = await this.channels.require(actor, "read", id);
    // Its topics name it again.
    this.known.loader(loaders).prime(channel.id, channel);
    return channel;
  }

  @Mutation(() => ChannelType, {
    name: "createChannel",
    description: "Opens a channel. INVALID `name` when taken, CONFLICT when the place has one.",
  })
  create(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: CreateChannelInput,
  ): Promise<Channel> {
    return this.createChannel.run(actor, input);
  }

  @Mutation(() => ChannelType, {
    name: "changeChannel",
    description: "Renames, describes or files away a channel; INVALID `name` when taken.",
  })
  change(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: ChangeChannelInput,
  ): Promise<Channel> {
    return this.changeChannel.run(actor, input);
  }

  @ResolveField("place", () => PlaceType, {
    nullable: true,
    description: "The place, for the audiences PLACE and TEAM.",
  })
  async place(@Parent() channel: Channel, @WithLoaders() loaders: Loaders): Promise<PlaceType | null> {
    return channel.placeId ? this.places.loader(loaders).load(channel.placeId) : null;
  }

  @ResolveField("topics", () => TopicPage, { description: "Its topics, the latest activity first." })
  page(
    @Parent() channel: Channel,
    @Args("filter", { type: () => TopicFilter, defaultValue: TopicFilter.ALL, description: "Which of them." })
    filter: TopicFilter,
    @Args("after", { type: () => String, nullable: true, description: "`next` of the page before." })
    after: string | null,
    @Args("limit", { type: () => Int, defaultValue: 30, description: "At most 100." }) limit: number,
  ): Promise<TopicRows> {
    return this.topics.page(channel.id, filter, after, limit);
  }

  @ResolveField("viewerCan", () => ChannelRights, { description: "What the viewer may do here." })
  viewerCan(@SignedIn() actor: Actor, @Parent() channel: Channel): ChannelRights {
    return {
      startTopic: channelPolicy.startTopic(actor, channel),
      change: channelPolicy.change(actor, channel),
      mentionAll: channelPolicy.mentionAll(actor, channel),
    };
  }
}
