import { Module } from "@nestjs/common";
import { FilesModule } from "../../files/files.module.js";
import { ConversationsModule } from "../conversations/conversations.module.js";
import { IdentityModule } from "../identity/identity.module.js";
import { NetworkModule } from "../network/network.module.js";
import { MailModule } from "../../mail/mail.module.js";
import { NotificationsModule } from "../notifications/notifications.module.js";
import { ProcessModule } from "../process/process.module.js";
import { DiscardUpdateDraft } from "./actions/discard-update-draft.js";
import { EditUpdate } from "./actions/edit-update.js";
import { PublishUpdate } from "./actions/publish-update.js";
import { ReleaseUpdate } from "./actions/release-update.js";
import { SaveUpdateDraft } from "./actions/save-update-draft.js";
import { SendUpdateReminders } from "./actions/send-update-reminders.js";
import { SetUpdateRhythm } from "./actions/set-update-rhythm.js";
import { SubmitUpdateDraft } from "./actions/submit-update-draft.js";
import { ReminderQueries } from "./reminder.queries.js";
import { RhythmQueries } from "./rhythm.queries.js";
import { UpdateAccess } from "./update.access.js";
import { UpdateBlocks } from "./update-blocks.js";
import { UpdateDuties } from "./update.duties.js";
import { PlaceUpdateFields, TopicUpdateFields } from "./update.fields.js";
import { UpdateFiles } from "./update.files.js";
import { UpdateJobs } from "./update.jobs.js";
import { UpdateQuestions } from "./update-questions.js";
import { UpdateQueries } from "./update.queries.js";
import { UpdateResolver, UpdateVersionResolver } from "./update.resolver.js";
import { UpdateWriter } from "./update.writer.js";
import { UpdateTopicQueries } from "./update-topic.queries.js";
import { UpdateTopics } from "./update-topics.js";

const actions = [
  DiscardUpdateDraft,
  EditUpdate,
  PublishUpdate,
  ReleaseUpdate,
  SaveUpdateDraft,
  SendUpdateReminders,
  SetUpdateRhythm,
  SubmitUpdateDraft,
];

/** How places are getting on, in their own words: drafts, publication, release, reminders. */
@Module({
  imports: [
    ConversationsModule,
    FilesModule,
    IdentityModule,
    MailModule,
    NetworkModule,
    NotificationsModule,
    ProcessModule,
  ],
  providers: [
    ...actions,
    ReminderQueries,
    RhythmQueries,
    UpdateAccess,
    UpdateBlocks,
    UpdateDuties,
    UpdateFiles,
    UpdateJobs,
    UpdateQueries,
    UpdateQuestions,
    UpdateTopicQueries,
    UpdateTopics,
    UpdateWriter,
    // GraphQL
    PlaceUpdateFields,
    TopicUpdateFields,
    UpdateResolver,
    UpdateVersionResolver,
  ],
  exports: [...actions, UpdateAccess, UpdateQueries, UpdateQuestions, UpdateTopicQueries],
})
export class UpdatesModule {}
