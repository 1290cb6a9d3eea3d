import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { FileQueries, type FileRow } from "../../files/file.queries.js";
import { FileType } from "../../files/file.type.js";
import type { Loaders } from "../../graphql/loaders.js";
import { SignedIn, WithLoaders } from "../../graphql/request-context.js";
import type { Actor } from "../../kernel/actor.js";
import { PersonQueries, type PersonRow } from "../identity/person.queries.js";
import { PersonType } from "../identity/person.type.js";
import { DeleteMessage } from "./actions/delete-message.js";
import { EditMessage } from "./actions/edit-message.js";
import { PostMessage } from "./actions/post-message.js";
import { type PostOutcome, PostMessages } from "./actions/post-messages.js";
import { React } from "./actions/react.js";
import { PostMessageInput, PostMessagesInput } from "./conversation.inputs.js";
import { mayMention, type MentionRow } from "./mentions.js";
import type { Message } from "./message.entity.js";
import { MessageQueries, type ReactionRow } from "./message.queries.js";
import {
  DeletionType,
  MentionType,
  MessageType,
  MessageVersionType,
  ReactionKindEnum,
  ReactionType,
} from "./message.type.js";
import { PostedMessagesType } from "./posted.type.js";
import type { ReactionKind } from "./reactions.js";
import { TopicAccess } from "./topic.access.js";
import type { Topic } from "./topic.entity.js";
import { TopicQueries } from "./topic.queries.js";
import { TopicType } from "./topic.type.js";

@Resolver(() => MessageType)
export class MessageResolver {
  constructor(
    private readonly access: TopicAccess,
    private readonly messages: MessageQueries,
    private readonly topics: TopicQueries,
    private readonly people: PersonQueries,
    private readonly files: FileQueries,
    private readonly postMessage: PostMessage,
    private readonly postMessages: PostMessages,
    private readonly editMessage: EditMessage,
    private readonly deleteMessage: DeleteMessage,
    private readonly reacting: React,
  ) {}

  @Query(() => MessageType, {
    name: "message",
    description: "A message of a channel the viewer reads. Else NOT_FOUND.",
  })
  async find(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "A message." }) id: string,
  ): Promise<Message> {
    return (await this.access.requireMessage(actor, id)).message;
  }

  @Mutation(() => MessageType, {
    name: "postMessage",
    description:
      "Says something. The same id and words again change nothing; other words under a taken id: CONFLICT.",
  })
  post(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: PostMessageInput,
  ): Promise<Message> {
    return this.postMessage.run(actor, input);
  }

  @Mutation(() => PostedMessagesType, {
    name: "postMessages",
    description:
      "Says what has gathered for one topic. Each message is accepted or refused by itself; sending them again changes nothing.",
  })
  async postSeveral(
    @SignedIn() actor: Actor,
    @Args("input", { description: "What is wanted." }) input: PostMessagesInput,
  ): Promise<Posted> {
    return { topicId: input.topicId, outcomes: await this.postMessages.run(actor, input) };
  }

  @Mutation(() => MessageType, {
    name: "editMessage",
    description: "Changes one's own words. CONFLICT when the message was changed since `version`.",
  })
  edit(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "A message." }) id: string,
    @Args("body", { description: "Markdown, at most 20,000 characters." }) body: string,
    @Args("version", { type: () => Int, description: "The version the editor started from." })
    version: number,
  ): Promise<Message> {
    return this.editMessage.run(actor, { id, body, version });
  }

  @Mutation(() => MessageType, {
    name: "deleteMessage",
    description: "Takes a message back: one's own, or for moderators anybody's, who must say why.",
  })
  delete(
    @SignedIn() actor: Actor,
    @Args("id", { type: () => ID, description: "A message." }) id: string,
    @Args("reason", { type: () => String, nullable: true, description: "Why; at most 500 characters." })
    reason: string | null,
  ): Promise<Message> {
    return this.deleteMessage.run(actor, { id, reason });
  }

  @Mutation(() => MessageType, {
    name: "react",
    description: "Answers a message with a sign; again changes nothing. CONFLICT when it was deleted.",
  })
  react(
    @SignedIn() actor: Actor,
    @Args("messageId", { type: () => ID, description: "A message." }) messageId: string,
    @Args("kind", { type: () => ReactionKindEnum, description: "What it says." }) kind: ReactionKind,
  ): Promise<Message> {
    return this.reacting.run(actor, { messageId, kind, isThere: true });
  }

  @Mutation(() => MessageType, { name: "unreact", description: "Takes one's own sign back." })
  unreact(
    @SignedIn() actor: Actor,
    @Args("messageId", { type: () => ID, description: "A message." }) messageId: string,
    @Args("kind", { type: () => ReactionKindEnum, description: "What it says." }) kind: ReactionKind,
  ): Promise<Message> {
    return this.reacting.run(actor, { messageId, kind, isThere: false });
  }

  @ResolveField("topic", () => TopicType, { description: "The topic it was said in." })
  topic(@Parent() message: Message, @WithLoaders() loaders: Loaders): Topic | Promise<Topic> {
    return this.topics.loader(loaders).at(message.topicId);
  }

  @ResolveField("author", () => PersonType, { description: "Who said it." })
  author(@Parent() message: Message, @WithLoaders() loaders: Loaders): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(message.authorId);
  }

  @ResolveField("mentions", () => [MentionType], {
    description: "Whom it calls: of those its text names, all who read the channel.",
  })
  mentions(@Parent() message: Message, @WithLoaders() loaders: Loaders): Promise<MentionRow[]> | never[] {
    if (!mayMention(message.body)) return [];
    return this.messages.mentions(loaders).load(message.id);
  }

  @ResolveField("reactions", () => [ReactionType], {
    description: "Answers without words, first come first. A person may give several kinds, each once.",
  })
  reactions(@Parent() message: Message, @WithLoaders() loaders: Loaders): Promise<ReactionRow[]> | never[] {
    return message.reactionCount > 0 ? this.messages.reactions(loaders).load(message.id) : [];
  }

  @ResolveField("quoted", () => MessageType, {
    nullable: true,
    description: "The earlier message of the topic it speaks of, as that stands now. Null for most.",
  })
  quoted(@Parent() { quotedId }: Message, @WithLoaders() loaders: Loaders): Promise<Message> | null {
    return quotedId ? this.messages.quoted(loaders, this.people.loader(loaders)).load(quotedId) : null;
  }

  @ResolveField("attachments", () => [FileType], {
    description: "Its files, in their order; none once it was deleted.",
  })
  attachments(@Parent() message: Message, @WithLoaders() loaders: Loaders): Promise<FileRow[]> | FileRow[] {
    return message.attachmentCount > 0 ? this.files.ofOwners(loaders, "message").load(message.id) : [];
  }

  @ResolveField("deletion", () => DeletionType, {
    nullable: true,
    description: "Null unless it was taken back.",
  })
  deletion(@Parent() message: Message): DeletionType | null {
    const { deletedAt, deletedBy, deletedReason } = message;
    return deletedAt && deletedBy ? { at: deletedAt, byId: deletedBy, reason: deletedReason } : null;
  }

  @ResolveField("history", () => [MessageVersionType], { description: "Earlier wordings, oldest first." })
  history(@Parent() message: Message, @WithLoaders() loaders: Loaders): Promise<MessageVersionType[]> {
    return this.messages.history(loaders).load(message.id);
  }
}

interface Posted {
  topicId: string;
  outcomes: PostOutcome[];
}

@Resolver(() => PostedMessagesType)
export class PostedMessagesResolver {
  constructor(private readonly topics: TopicQueries) {}

  @ResolveField("topic", () => TopicType, { description: "The topic, with those that were accepted." })
  topic(@Parent() posted: Posted, @WithLoaders() loaders: Loaders): Promise<Topic> {
    return this.topics.loader(loaders).load(posted.topicId);
  }
}

@Resolver(() => DeletionType)
export class DeletionResolver {
  constructor(private readonly people: PersonQueries) {}

  @ResolveField("by", () => PersonType, { description: "Who took it back." })
  by(@Parent() deletion: DeletionType, @WithLoaders() loaders: Loaders): PersonRow | Promise<PersonRow> {
    return this.people.loader(loaders).at(deletion.byId);
  }
}
