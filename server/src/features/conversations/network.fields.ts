import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { PlaceType } from "../network/place.type.js";
import { RoundType } from "../network/round.type.js";
import type { Channel } from "./channel.entity.js";
import { channelPolicy } from "./channel.policy.js";
import { ChannelQueries } from "./channel.queries.js";
import { ChannelType } from "./channel.type.js";
import type { Topic } from "./topic.entity.js";
import { TopicQueries } from "./topic.queries.js";
import { TopicType, UnreadTopic } from "./topic.type.js";
import { UnreadQueries, type UnreadRow } from "./unread.queries.js";

/** What conversations add to a round. */
@Resolver(() => RoundType)
export class RoundConversationFields {
  constructor(
    private readonly channels: ChannelQueries,
    private readonly unread: UnreadQueries,
  ) {}

  @ResolveField("channels", () => [ChannelType], {
    description: "Channels the viewer reads, in their order.",
  })
  readable(
    @SignedIn() actor: Actor,
    @Parent() round: RoundType,
    @WithLoaders() loaders: Loaders,
  ): Promise<Channel[]> {
    return this.channels.readableBy(loaders, actor, round.id);
  }

  @ResolveField("unread", () => [UnreadTopic], {
    description:
      "Topics in which something is unread for the viewer: complete, so what is not listed is read.",
  })
  unreadTopics(
    @SignedIn() actor: Actor,
    @Parent() round: RoundType,
    @WithLoaders() loaders: Loaders,
  ): Promise<UnreadRow[]> {
    return this.unread.inRound(loaders, actor, round.id);
  }
}

/** What conversations add to a place. */
@Resolver(() => PlaceType)
export class PlaceConversationFields {
  constructor(private readonly channels: ChannelQueries) {}

  @ResolveField("channel", () => ChannelType, {
    nullable: true,
    description: "Its internal channel, when there is one and the viewer reads it.",
  })
  async channel(@SignedIn() actor: Actor, @Parent() place: PlaceType): Promise<Channel | null> {
    if (!actor.belongsTo(place.id)) return null;
    const channel = await this.channels.ofPlace(place.id);
    return channel && channelPolicy.read(actor, channel) ? channel : null;
  }
}

@Resolver(() => UnreadTopic)
export class UnreadTopicResolver {
  constructor(private readonly topics: TopicQueries) {}

  @ResolveField("topic", () => TopicType, { description: "The topic." })
  topic(@Parent() unread: UnreadRow, @WithLoaders() loaders: Loaders): Promise<Topic> {
    return this.topics.loader(loaders).load(unread.topicId);
  }
}
