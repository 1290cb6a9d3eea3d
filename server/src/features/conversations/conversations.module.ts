import { Module } from "@nestjs/common";
import { FilesModule } from "../../files/files.module.js";
import { IdentityModule } from "../identity/identity.module.js";
import { NetworkModule } from "../network/network.module.js";
import { ChangeChannel } from "./actions/change-channel.js";
import { CreateChannel } from "./actions/create-channel.js";
import { DeleteMessage } from "./actions/delete-message.js";
import { EditMessage } from "./actions/edit-message.js";
import { MarkRead } from "./actions/mark-read.js";
import { MarkSolution } from "./actions/mark-solution.js";
import { MarkSeen } from "./actions/mark-seen.js";
import { MarkUnread } from "./actions/mark-unread.js";
import { PostMessage } from "./actions/post-message.js";
import { PostMessages } from "./actions/post-messages.js";
import { React } from "./actions/react.js";
import { RenameTopic } from "./actions/rename-topic.js";
import { ReopenTopic } from "./actions/reopen-topic.js";
import { RewordOpening } from "./actions/reword-opening.js";
import { ResolveTopic } from "./actions/resolve-topic.js";
import { RemoveBookmark } from "./actions/remove-bookmark.js";
import { SaveBookmark } from "./actions/save-bookmark.js";
import { SaveDraft } from "./actions/save-draft.js";
import { StartTopic } from "./actions/start-topic.js";
import { SummariseTopic } from "./actions/summarise-topic.js";
import { BookmarkQueries } from "./bookmark.queries.js";
import { BookmarkResolver, MessageBookmarkFields, ViewerBookmarkFields } from "./bookmark.resolver.js";
import { ChannelAccess } from "./channel.access.js";
import { ChannelQueries } from "./channel.queries.js";
import { ChannelWriter } from "./channel.writer.js";
import { ChannelResolver } from "./channel.resolver.js";
import {
  BookmarkEventType,
  ChannelEventType,
  DraftEventType,
  MessageEventType,
  ReadEventType,
  TopicEventType,
} from "./conversation.events.js";
import { ChannelHitType, MessageHitType, TopicHitType } from "./conversation.hits.js";
import { ConversationListeners } from "./conversation.listeners.js";
import { ConversationSearchables } from "./conversation.searchables.js";
import { MessageFiles } from "./message.files.js";
import { DraftQueries } from "./draft.queries.js";
import { DraftResolver, ViewerDraftFields } from "./draft.resolver.js";
import { MessageQueries } from "./message.queries.js";
import { DeletionResolver, MessageResolver, PostedMessagesResolver } from "./message.resolver.js";
import { PlaceConversationFields, RoundConversationFields, UnreadTopicResolver } from "./network.fields.js";
import { TopicAccess } from "./topic.access.js";
import { TopicQueries } from "./topic.queries.js";
import { ResolutionResolver, TopicResolver } from "./topic.resolver.js";
import { UnreadQueries } from "./unread.queries.js";

const actions = [
  CreateChannel,
  ChangeChannel,
  StartTopic,
  RenameTopic,
  ResolveTopic,
  ReopenTopic,
  SummariseTopic,
  PostMessage,
  PostMessages,
  EditMessage,
  RewordOpening,
  DeleteMessage,
  React,
  MarkRead,
  MarkSeen,
  MarkUnread,
  MarkSolution,
  SaveDraft,
  SaveBookmark,
  RemoveBookmark,
];
const resolvers = [
  ChannelResolver,
  TopicResolver,
  ResolutionResolver,
  MessageResolver,
  DeletionResolver,
  PostedMessagesResolver,
  DraftResolver,
  ViewerDraftFields,
  BookmarkResolver,
  MessageBookmarkFields,
  ViewerBookmarkFields,
  RoundConversationFields,
  PlaceConversationFields,
  UnreadTopicResolver,
];
const reading = [
  ChannelAccess,
  TopicAccess,
  ChannelQueries,
  TopicQueries,
  MessageQueries,
  DraftQueries,
  BookmarkQueries,
  UnreadQueries,
];

/** Channels, topics, messages, and who has read what. */
@Module({
  imports: [FilesModule, IdentityModule, NetworkModule],
  providers: [
    ...actions,
    ...resolvers,
    ...reading,
    ChannelWriter,
    ConversationListeners,
    ConversationSearchables,
    MessageFiles,
  ],
  exports: [
    ...actions,
    ChannelAccess,
    ChannelWriter,
    TopicAccess,
    ChannelQueries,
    TopicQueries,
    UnreadQueries,
  ],
})
export class ConversationsModule {}

/** Events the schema reaches only through the interface they implement. */
export const conversationEventTypes = [
  BookmarkEventType,
  ChannelEventType,
  DraftEventType,
  MessageEventType,
  ReadEventType,
  TopicEventType,
];

/** Hits, likewise. */
export const conversationHitTypes = [ChannelHitType, MessageHitType, TopicHitType];
