import { Module } from "@nestjs/common";
import { ConceptsModule } from "../features/concepts/concepts.module.js";
import { ContributionsModule } from "../features/contributions/contributions.module.js";
import { ConversationsModule } from "../features/conversations/conversations.module.js";
import { DecisionsModule } from "../features/decisions/decisions.module.js";
import { FacilitatorsModule } from "../features/facilitators/facilitators.module.js";
import { IdentityModule } from "../features/identity/identity.module.js";
import { InboxModule } from "../features/inbox/inbox.module.js";
import { NetworkModule } from "../features/network/network.module.js";
import { NotificationsModule } from "../features/notifications/notifications.module.js";
import { UpdatesModule } from "../features/updates/updates.module.js";
import { FilesModule } from "../files/files.module.js";
import { DemoActors } from "./demo-actors.js";
import { DemoConcepts } from "./demo-concepts.js";
import { DemoDecisions } from "./demo-decisions.js";
import { DemoDesks } from "./demo-desks.js";
import { DemoFacilitators } from "./demo-facilitators.js";
import { DemoMails } from "./demo-mails.js";
import { DemoMarker } from "./demo-marker.js";
import { ProcessModule } from "../features/process/process.module.js";
import { DemoNetwork } from "./demo-network.js";
import { DemoProcesses } from "./demo-processes.js";
import { DemoScript } from "./demo-script.js";
import { DemoTeams } from "./demo-teams.js";
import { DemoUpdates } from "./demo-updates.js";

/** The demo network, made by calling the product's own actions. */
@Module({
  imports: [
    FilesModule,
    ConceptsModule,
    ContributionsModule,
    ConversationsModule,
    DecisionsModule,
    FacilitatorsModule,
    IdentityModule,
    InboxModule,
    NetworkModule,
    NotificationsModule,
    ProcessModule,
    UpdatesModule,
  ],
  providers: [
    DemoActors,
    DemoConcepts,
    DemoDecisions,
    DemoDesks,
    DemoFacilitators,
    DemoMails,
    DemoMarker,
    DemoNetwork,
    DemoProcesses,
    DemoScript,
    DemoTeams,
    DemoUpdates,
  ],
  exports: [DemoNetwork],
})
export class DemoModule {}
