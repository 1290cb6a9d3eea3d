import { Module } from "@nestjs/common";
import { MailModule } from "../../mail/mail.module.js";
import { ConversationsModule } from "../conversations/conversations.module.js";
import { IdentityModule } from "../identity/identity.module.js";
import { InboxModule } from "../inbox/inbox.module.js";
import { ChooseNotifications } from "./actions/choose-notifications.js";
import { Resubscribe } from "./actions/resubscribe.js";
import { SendBrief } from "./actions/send-brief.js";
import { SendNotice } from "./actions/send-notice.js";
import { Unsubscribe } from "./actions/unsubscribe.js";
import { BriefQueries } from "./brief.queries.js";
import { ChoiceQueries } from "./choice.queries.js";
import { GatherNotices } from "./gather-notices.js";
import { MailLinks } from "./mail-links.js";
import { MailTokens } from "./mail-tokens.js";
import { NoticeQueries } from "./notice.queries.js";
import { NotificationJobs } from "./notification.jobs.js";
import { NotificationsEventType } from "./notification.events.js";
import { NotificationListeners } from "./notification.listeners.js";
import { NotificationResolver, ViewerNotificationFields } from "./notification.resolver.js";
import { RecipientQueries } from "./recipient.queries.js";
import { UnsubscribeController } from "./unsubscribe.controller.js";
import { UnsubscribeThrottle } from "./unsubscribe.throttle.js";

/** Mails about what is new: who wants which, when they are written, how one gets rid of them. */
@Module({
  imports: [ConversationsModule, IdentityModule, InboxModule, MailModule],
  controllers: [UnsubscribeController],
  providers: [
    // Actions
    ChooseNotifications,
    Resubscribe,
    SendBrief,
    SendNotice,
    Unsubscribe,
    // Reads
    BriefQueries,
    ChoiceQueries,
    GatherNotices,
    MailLinks,
    MailTokens,
    NoticeQueries,
    RecipientQueries,
    UnsubscribeThrottle,
    // When, and GraphQL
    NotificationJobs,
    NotificationListeners,
    NotificationResolver,
    ViewerNotificationFields,
  ],
  exports: [ChoiceQueries, GatherNotices, MailLinks, RecipientQueries, SendBrief, SendNotice],
})
export class NotificationsModule {}

/** Events the schema reaches only through the interface they implement. */
export const notificationEventTypes = [NotificationsEventType];
