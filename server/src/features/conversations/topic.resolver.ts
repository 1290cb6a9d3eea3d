import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { limits } from "../../kernel/limits.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { MarkSolution } from "./actions/mark-solution.js";
import { MarkRead } from "./actions/mark-read.js";
import { MarkSeen } from "./actions/mark-seen.js";
import { MarkUnread } from "./actions/mark-unread.js";
import { RenameTopic } from "./actions/rename-topic.js";
import { ReopenTopic } from "./actions/reopen-topic.js";
import { ResolveTopic } from "./actions/resolve-topic.js";
import { StartTopic } from "./actions/start-topic.js";
import { SummariseTopic } from "./actions/summarise-topic.js";
import type { Channel } from "./channel.entity.js";
import { ChannelQueries } from "./channel.queries.js";
import { ChannelType } from "./channel.type.js";
import { SeenMarkInput, StartTopicInput } from "./conversation.inputs.js";
import type { Message } from "./message.entity.js";
import { MessageQueries } from "./message.queries.js";
import { MessageType } from "./message.type.js";
import { TopicAccess } from "./topic.access.js";
import type { Topic } from "./topic.entity.js";
import { topicPolicy } from "./topic.policy.js";
import { type ChangeRow, type SummaryRow, TopicQueries } from "./topic.queries.js";
import {
  MessageWindow,
  ResolutionType,
  TopicChangeType,
  TopicRights,
  TopicSummaryType,
  TopicType,
  UnreadTopic,
} from "./topic.type.js";
import { type ReadState, UnreadQueries, type UnreadRow } from "./unread.queries.js";

@Resolver(() => TopicType)
export class TopicResolver {
  constructor(
    private readonly access: TopicAccess,
    private readonly topics: TopicQueries,
    private readonly channels: ChannelQueries,
    private readonly messages: MessageQueries,
    private readonly people: PersonQueries,
    private readonly startTopic: StartTopic,
    private readonly renameTopic: RenameTopic,
    private readonly resolveTopic: ResolveTopic,
    private readonly reopenTopic: ReopenTopic,
    private readonly markingSolution: MarkSolution,
    private readonly summariseTopic: SummariseTopic,
    private readonly markRead: MarkRead,
    private readonly markUnread: MarkUnread,
    private readonly markSeen: MarkSeen,
    private readonly unread: UnreadQueries,
  ) {}

  @Query(() => TopicType, {
    name: "topic",
    description: "A topic of a channel the viewer reads. Else NOT_FOUND.",
  })
  async find(
    @SignedIn() actor: Actor,
    @WithLoaders() loaders: Loaders,
    @Args("id", { type: () => ID, description: "A topic." }) id: string,
  ): Promise<Topic> {
    const { topic, channel } = await this.access.require(actor, "read", id);
    // Its messages name both again.
    this.topics.loader(loaders).prime(topic.id, topic);
    this.channels.loader(loaders).prime(channel.id, channel);
    return topic;
  }

  @Mutation(() => TopicType, { name: "startTopic", description: "Starts a topic with its first message." })
  start(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: StartTopicInput,
  ): Promise<Topic> {
    return this.startTopic.run(actor, input);
  }

  @Mutation(() => TopicType, {
    name: "renameTopic",
    description: "Changes the title: whoever started the topic, and moderators.",
  })
  rename(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "A topic." }) id: string,
    @Args("title", { description: "At most 160 characters." }) title: string,
  ): Promise<Topic> {
    return this.renameTopic.run(actor, { id, title });
  }

  @Mutation(() => TopicType, {
    name: "resolveTopic",
    description: "Marks as resolved, on record with name and time; the first to do so stays on record.",
  })
  resolve(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "A topic." }) id: string,
  ): Promise<Topic> {
    return this.resolveTopic.run(actor, { id });
  }

  @Mutation(() => TopicType, { name: "reopenTopic", description: "Opens a resolved topic again." })
  reopen(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "A topic." }) id: string,
  ): Promise<Topic> {
    return this.reopenTopic.run(actor, { id });
  }

  @Mutation(() => TopicType, {
    name: "markSolution",
    description:
      "Marks the message that answers a topic and resolves it; null takes the mark away. INVALID for what was said elsewhere, was deleted, or begins the topic.",
  })
  markSolution(
    @SignedIn() actor: Actor,
    @Args("topicId", { type: () => ID, description: "A topic." }) topicId: string,
    @Args("messageId", { type: () => ID, nullable: true, description: "One of its messages." })
    messageId: string | null,
  ): Promise<Topic> {
    return this.markingSolution.run(actor, { topicId, messageId: messageId ?? null });
  }

  @Mutation(() => TopicType, {
    name: "markRead",
    description: "Says up to which number messages were shown to the viewer. Never moves back.",
  })
  read(
    @SignedIn() actor: Actor,
    @Args("topicId", { type: () => ID, description: "A topic." }) topicId: string,
    @Args("upTo", { type: () => Int, description: "Number of the last message shown." }) upTo: number,
  ): Promise<Topic> {
    return this.markRead.run(actor, { topicId, upTo });
  }

  @Mutation(() => TopicType, {
    name: "summariseTopic",
    description:
      "Writes what new readers need; empty takes it away. CONFLICT when it was changed since `version`.",
  })
  summarise(
    @SignedIn() actor: Actor,
    @Args("topicId", { type: () => ID, description: "A topic." }) topicId: string,
    @Args("body", { description: "Markdown, at most 4,000 characters." }) body: string,
    @Args("version", { type: () => Int, description: "The version the writer started from; 0 for none." })
    version: number,
  ): Promise<Topic> {
    return this.summariseTopic.run(actor, { topicId, body, version });
  }

  @Mutation(() => TopicType, {
    name: "markUnread",
    description:
      "Marks as unread from this message on; stays so until it is read to the end. What is unread already stays so.",
  })
  unreadFrom(
    @SignedIn() actor: Actor,
    @Args("topicId", { type: () => ID, description: "A topic." }) topicId: string,
    @Args("from", { type: () => Int, description: "Number of the first message that is to be unread." })
    from: number,
  ): Promise<Topic> {
    return this.markUnread.run(actor, { topicId, from });
  }

  @Mutation(() => [TopicType], {
    name: "markSeen",
    description:
      "Says of many topics at once up to which number they were shown; at most 300. Never moves back. NOT_FOUND if one of them is not readable.",
  })
  seen(
    @SignedIn() actor: Actor,
    @Args("marks", { type: () => [SeenMarkInput], description: "Topics and numbers." })
    marks: SeenMarkInput[],
  ): Promise<Topic[]> {
    return this.markSeen.run(actor, marks);
  }

  @Mutation(() => [TopicType], {
    name: "takeBackSeen",
    description: "Undoes `markSeen`: moves marks back to these numbers. Never moves forward.",
  })
  unseen(
    @SignedIn() actor: Actor,
    @Args("marks", { type: () => [SeenMarkInput], description: "Topics and the numbers read before." })
    marks: SeenMarkInput[],
  ): Promise<Topic[]> {
    return this.markSeen.takeBack(actor, marks);
  }

  @Query(() => [UnreadTopic], {
    name: "unreadTopics",
    description:
      "How these topics stand for the viewer; at most 100. What the viewer does not read is left out.",
  })
  async states(
    @SignedIn() actor: Actor,
    @Args("ids", { type: () => [ID], description: "Topics." }) ids: string[],
    @WithLoaders() loaders: Loaders,
  ): Promise<UnreadRow[]> {
    const readable = await this.access.readableOf(actor, ids.slice(0, limits.pageSize));
    const states = await this.unread.states(loaders, actor).loadMany(readable.map(({ id }) => id));
    return states.filter((state): state is ReadState => state !== null && !(state instanceof Error));
  }

  @ResolveField("channel", () => ChannelType, { description: "The channel it belongs to." })
  channel(@Parent() topic: Topic, @WithLoaders() loaders: Loaders): Channel | Promise<Channel> {
    return this.channels.loader(loaders).at(topic.channelId);
  }

  @ResolveField("startedBy", () => PersonType, { description: "Who started it." })
  startedBy(@Parent() topic: Topic, @WithLoaders() loaders: Loaders): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(topic.startedBy);
  }

  @ResolveField("participants", () => [PersonType], {
    description: "Up to five people, who wrote last first.",
  })
  participants(@Parent() topic: Topic, @WithLoaders() loaders: Loaders): Promise<PersonRow[]> {
    return this.topics.participants(loaders).load(topic.id);
  }

  @ResolveField("resolution", () => ResolutionType, { nullable: true, description: "Null while it is open." })
  resolution(@Parent() topic: Topic): ResolutionType | null {
    return topic.resolvedAt && topic.resolvedBy ? { byId: topic.resolvedBy, at: topic.resolvedAt } : null;
  }

  @ResolveField("solution", () => MessageType, {
    nullable: true,
    description: "The message that answers it; null for most, and while it is open.",
  })
  solution(@Parent() { solutionId }: Topic, @WithLoaders() loaders: Loaders): Promise<Message> | null {
    return solutionId ? this.messages.loader(loaders).load(solutionId) : null;
  }

  @ResolveField("summary", () => TopicSummaryType, {
    nullable: true,
    description: "What new readers need. Null when nobody has ever written it.",
  })
  summary(@Parent() topic: Topic, @WithLoaders() loaders: Loaders): Promise<SummaryRow> | null {
    return topic.summaryVersion > 0 ? this.topics.summary(loaders).load(topic.id) : null;
  }

  @ResolveField("summaryHistory", () => [TopicSummaryType], {
    description: "Every wording of the summary, the latest first; at most 100.",
  })
  summaryHistory(@Parent() topic: Topic, @WithLoaders() loaders: Loaders): Promise<SummaryRow[]> | never[] {
    return topic.summaryVersion > 0 ? this.topics.summaryHistory(loaders).load(topic.id) : [];
  }

  @ResolveField("changes", () => [TopicChangeType], {
    description: "Who changed the topic itself, the latest first; at most 100.",
  })
  changes(@Parent() topic: Topic, @WithLoaders() loaders: Loaders): Promise<ChangeRow[]> {
    return this.topics.changes(loaders).load(topic.id);
  }

  @ResolveField("messages", () => MessageWindow, {
    description:
      "A stretch of its messages: around a number, or before or after one (without it); else the latest.",
  })
  window(
    @SignedIn() actor: Actor,
    @Parent() topic: Topic,
    @WithLoaders() loaders: Loaders,
    @Args("around", { type: () => Int, nullable: true, description: "A number to be in the middle." })
    around: number | null,
    @Args("before", { type: () => Int, nullable: true, description: "Those below this number." })
    before: number | null,
    @Args("after", { type: () => Int, nullable: true, description: "Those above this number." })
    after: number | null,
    @Args("limit", { type: () => Int, defaultValue: 50, description: "At most 100." }) limit: number,
  ): Promise<MessageWindow> {
    return this.messages.window(actor, loaders, topic, { around, before, after, limit });
  }

  @ResolveField("readNumber", () => Int, { description: "The viewer has read up to this number." })
  async readNumber(
    @SignedIn() actor: Actor,
    @Parent() topic: Topic,
    @WithLoaders() loaders: Loaders,
  ): Promise<number> {
    return (await this.unread.states(loaders, actor).load(topic.id))?.readNumber ?? 0;
  }

  @ResolveField("viewerCan", () => TopicRights, { description: "What the viewer may do here." })
  async viewerCan(
    @SignedIn() actor: Actor,
    @Parent() topic: Topic,
    @WithLoaders() loaders: Loaders,
  ): Promise<TopicRights> {
    const channel = await this.channels.loader(loaders).load(topic.channelId);
    return {
      post: topicPolicy.post(actor, topic, channel),
      rename: topicPolicy.rename(actor, topic, channel),
      resolve: topicPolicy.resolve(actor, topic, channel),
      summarise: topicPolicy.summarise(actor, topic, channel),
      changeOwn: topicPolicy.changeOwn(actor, topic, channel),
      deleteAny: topicPolicy.deleteAny(actor, topic, channel),
    };
  }
}

@Resolver(() => ResolutionType)
export class ResolutionResolver {
  constructor(private readonly people: PersonQueries) {}

  @ResolveField("by", () => PersonType, { description: "Who said so." })
  by(@Parent() resolution: ResolutionType, @WithLoaders() loaders: Loaders): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(resolution.byId);
  }
}
