import { Module } from "@nestjs/common";
import { ConversationsModule } from "../conversations/conversations.module.js";
import { IdentityModule } from "../identity/identity.module.js";
import { SetChannelStance } from "./actions/set-channel-stance.js";
import { SetTopicStance } from "./actions/set-topic-stance.js";
import { Snooze } from "./actions/snooze.js";
import { ChannelStanceEventType, SnoozeEventType, TopicStanceEventType } from "./inbox.events.js";
import { InboxListeners } from "./inbox.listeners.js";
import { InboxQueries } from "./inbox.queries.js";
import { ChannelInboxFields, RoundInboxFields, TopicInboxFields } from "./inbox.resolver.js";
import { StanceQueries } from "./stance.queries.js";

const actions = [SetChannelStance, SetTopicStance, Snooze];
const resolvers = [ChannelInboxFields, RoundInboxFields, TopicInboxFields];

/** What of the conversations concerns one person: what they follow, what waits for them, what they put off. */
@Module({
  imports: [ConversationsModule, IdentityModule],
  providers: [...actions, ...resolvers, InboxListeners, InboxQueries, StanceQueries],
  exports: [...actions, StanceQueries],
})
export class InboxModule {}

/** Events the schema reaches only through the interface they implement. */
export const inboxEventTypes = [ChannelStanceEventType, SnoozeEventType, TopicStanceEventType];
