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
import type { Message } from "./message.entity.js";
import { MessageQueries } from "./message.queries.js";
import { MessageType } from "./message.type.js";
import { topicExcerpt } from "./plain-words.js";
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
      "Topics in which something is unread for the viewer, the latest activity first. What is not listed is read, unless `unreadGoesOn`. A topic in which nothing was said for 60 days counts only if the viewer follows it by choice, is called in it by name or place, or marked it unread.",
  })
  async unreadTopics(
    @SignedIn() actor: Actor,
    @Parent() round: RoundType,
    @WithLoaders() loaders: Loaders,
  ): Promise<UnreadRow[]> {
    return (await this.unread.inRound(loaders, actor, round.id)).items;
  }

  @ResolveField("unreadGoesOn", () => Boolean, {
    description: "There are more topics with something unread, older than the 300 that are listed.",
  })
  async unreadGoesOn(
    @SignedIn() actor: Actor,
    @Parent() round: RoundType,
    @WithLoaders() loaders: Loaders,
  ): Promise<boolean> {
    return (await this.unread.inRound(loaders, actor, round.id)).goesOn;
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
  constructor(
    private readonly topics: TopicQueries,
    private readonly messages: MessageQueries,
    private readonly unread: UnreadQueries,
  ) {}

  @ResolveField("firstUnread", () => MessageType, {
    nullable: true,
    description: "The first message the viewer has not read; null when there is none.",
  })
  firstUnread(@Parent() of: UnreadRow, @WithLoaders() loaders: Loaders): Promise<Message | null> {
    return this.#first(of, loaders);
  }

  @ResolveField("firstWords", () => String, {
    description: "First words of that message, without marks; empty when there is none or it was taken back.",
  })
  async firstWords(@Parent() of: UnreadRow, @WithLoaders() loaders: Loaders): Promise<string> {
    const message = await this.#first(of, loaders);
    return message ? topicExcerpt(message.body) : "";
  }

  @ResolveField("topic", () => TopicType, { description: "The topic." })
  topic(@Parent() unread: UnreadRow, @WithLoaders() loaders: Loaders): Topic | Promise<Topic> {
    return this.topics.loader(loaders).at(unread.topicId);
  }

  async #first(of: UnreadRow, loaders: Loaders): Promise<Message | null> {
    const [id] = await this.unread.nextMessages(loaders).load(`${of.topicId}:${of.readNumber}`);
    return id ? this.messages.loader(loaders).load(id) : null;
  }
}
