import { Args, ID, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { DateTime } from "../../graphql/date-time.js";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { ChannelType } from "../conversations/channel.type.js";
import { TopicType } from "../conversations/topic.type.js";
import { RoundType } from "../network/round.type.js";
import { SetChannelStance } from "./actions/set-channel-stance.js";
import { SetTopicStance } from "./actions/set-topic-stance.js";
import { Snooze } from "./actions/snooze.js";
import { InboxQueries } from "./inbox.queries.js";
import { InboxType, StanceEnum } from "./inbox.type.js";
import { StanceQueries } from "./stance.queries.js";
import type { Stance } from "./stance.js";

@Resolver(() => TopicType)
export class TopicInboxFields {
  constructor(
    private readonly stances: StanceQueries,
    private readonly setTopicStance: SetTopicStance,
    private readonly snooze: Snooze,
  ) {}

  @ResolveField("viewerStance", () => StanceEnum, {
    description: "What the viewer has chosen to hear of this topic.",
  })
  stance(
    @SignedIn() actor: Actor,
    @Parent() topic: { id: string },
    @WithLoaders() loaders: Loaders,
  ): Promise<Stance> {
    return this.stances.ofTopics(loaders, actor).load(topic.id);
  }

  @Mutation(() => TopicType, {
    name: "setTopicStance",
    description: "Chooses what to hear of a topic; goes before the choice for its channel.",
  })
  choose(
    @SignedIn() actor: Actor,
    @Args("topicId", { type: () => ID, description: "A topic." }) topicId: string,
    @Args("stance", { type: () => StanceEnum, description: "The choice; NORMAL takes one back." })
    stance: Stance,
  ) {
    return this.setTopicStance.run(actor, { topicId, stance });
  }

  @Mutation(() => TopicType, {
    name: "snoozeTopic",
    description:
      "Puts a topic off until a time within a year, or until the viewer is mentioned in it. INVALID `until`.",
  })
  putOff(
    @SignedIn() actor: Actor,
    @Args("topicId", { type: () => ID, description: "A topic." }) topicId: string,
    @Args("until", { type: () => DateTime, nullable: true, description: "Null takes it up again." })
    until: Date | null,
  ) {
    return this.snooze.run(actor, { topicId, until: until ?? null });
  }
}

@Resolver(() => ChannelType)
export class ChannelInboxFields {
  constructor(
    private readonly stances: StanceQueries,
    private readonly setChannelStance: SetChannelStance,
  ) {}

  @ResolveField("viewerStance", () => StanceEnum, {
    description: "What the viewer has chosen to hear of this channel's topics.",
  })
  stance(
    @SignedIn() actor: Actor,
    @Parent() channel: { id: string },
    @WithLoaders() loaders: Loaders,
  ): Promise<Stance> {
    return this.stances.ofChannels(loaders, actor).load(channel.id);
  }

  @Mutation(() => ChannelType, {
    name: "setChannelStance",
    description: "Chooses what to hear of a channel: of every topic about which nothing else was chosen.",
  })
  choose(
    @SignedIn() actor: Actor,
    @Args("channelId", { type: () => ID, description: "A channel." }) channelId: string,
    @Args("stance", { type: () => StanceEnum, description: "The choice; NORMAL takes one back." })
    stance: Stance,
  ) {
    return this.setChannelStance.run(actor, { channelId, stance });
  }
}

@Resolver(() => RoundType)
export class RoundInboxFields {
  constructor(private readonly inboxes: InboxQueries) {}

  @ResolveField("inbox", () => InboxType, {
    description: "What the viewer has chosen about what waits for them here.",
  })
  inbox(
    @SignedIn() actor: Actor,
    @Parent() round: RoundType,
    @WithLoaders() loaders: Loaders,
  ): Promise<InboxType> {
    return this.inboxes.inRound(loaders, actor, round.id);
  }
}
