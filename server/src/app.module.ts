import { type DynamicModule, Global, Module, type Type } from "@nestjs/common";
import { HealthController } from "./boot/health.controller.js";
import { HubLog } from "./config/hub-log.js";
import { Settings } from "./config/settings.js";
import { DatabaseConnection } from "./database/connection.js";
import { DatabaseModule } from "./database/database.module.js";
import { DemoModule } from "./demo/demo.module.js";
import { ConceptsModule } from "./features/concepts/concepts.module.js";
import { ContributionsModule } from "./features/contributions/contributions.module.js";
import {
  conversationEventTypes,
  conversationHitTypes,
  ConversationsModule,
} from "./features/conversations/conversations.module.js";
import { DecisionsModule } from "./features/decisions/decisions.module.js";
import { FacilitatorsModule } from "./features/facilitators/facilitators.module.js";
import { IdentityModule } from "./features/identity/identity.module.js";
import { inboxEventTypes, InboxModule } from "./features/inbox/inbox.module.js";
import { networkEventTypes } from "./features/network/network.events.js";
import { networkHitTypes } from "./features/network/network.hits.js";
import { NetworkModule } from "./features/network/network.module.js";
import {
  notificationEventTypes,
  NotificationsModule,
} from "./features/notifications/notifications.module.js";
import { ProcessModule } from "./features/process/process.module.js";
import { UpdatesModule } from "./features/updates/updates.module.js";
import { PeersModule } from "./features/peers/peers.module.js";
import { ProgrammeModule } from "./features/programme/programme.module.js";
import { FilesModule } from "./files/files.module.js";
import { hubGraphql } from "./graphql/hub-graphql.module.js";
import { JobsModule } from "./jobs/jobs.module.js";
import { Clock } from "./kernel/clock.js";
import { MailModule } from "./mail/mail.module.js";
import { PresenceModule } from "./presence/presence.module.js";
import { RealtimeModule } from "./realtime/realtime.module.js";
import { SearchModule } from "./search/search.module.js";

/** The features of the hub, and the rooms that carry them. */
export const features = [
  IdentityModule,
  NetworkModule,
  ConceptsModule,
  ContributionsModule,
  ConversationsModule,
  DecisionsModule,
  FacilitatorsModule,
  InboxModule,
  NotificationsModule,
  ProcessModule,
  UpdatesModule,
  PeersModule,
  ProgrammeModule,
];
export const rooms = [
  FilesModule,
  JobsModule,
  MailModule,
  RealtimeModule,
  PresenceModule,
  SearchModule,
  DemoModule,
];
/** Types the schema reaches only through the interface they implement. */
export const orphanedTypes: Type[] = [
  ...conversationEventTypes,
  ...conversationHitTypes,
  ...networkEventTypes,
  ...networkHitTypes,
  ...inboxEventTypes,
  ...notificationEventTypes,
];

/** What a process is told from outside, for everybody to ask. */
export interface Given {
  settings: Settings;
  connection: DatabaseConnection;
}

@Global()
@Module({})
class GivenModule {
  static with({ settings, connection }: Given): DynamicModule {
    const { demoNow } = settings;
    const clock = new Clock(demoNow ? demoNow.getTime() - Date.now() : 0);
    return {
      module: GivenModule,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: DatabaseConnection, useValue: connection },
        { provide: Clock, useValue: clock },
        { provide: HubLog, useValue: new HubLog(settings.logLevel) },
      ],
      exports: [Settings, DatabaseConnection, Clock, HubLog],
    };
  }
}

@Module({ controllers: [HealthController] })
export class AppModule {
  static with(given: Given): DynamicModule {
    return {
      module: AppModule,
      imports: [GivenModule.with(given), DatabaseModule, hubGraphql(orphanedTypes), ...features, ...rooms],
    };
  }
}
