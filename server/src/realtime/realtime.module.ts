import { Global, Module } from "@nestjs/common";
import { IdentityModule } from "../features/identity/identity.module.js";
import { AsOf } from "./as-of.js";
import { Broadcast } from "./broadcast.js";
import { ClearLog } from "./clear-log.js";
import { EventLog } from "./event-log.js";
import { EventReader } from "./event-reader.js";
import { EventsResolver } from "./events.resolver.js";
import { ReaderRights } from "./reader-rights.js";
import { RoundStreamFields, ViewerStreamFields } from "./stream.fields.js";
import { SharedTexts } from "./shared-texts.js";
import { SessionWatch } from "./session-watch.js";
import { SubscriptionSocket } from "./subscription-socket.js";
import { Tailer } from "./tailer.js";
import { Translators } from "./translators.js";

/** The log's reading side: follow, replay, hand out. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [
    AsOf,
    Broadcast,
    ClearLog,
    EventLog,
    EventReader,
    EventsResolver,
    ReaderRights,
    RoundStreamFields,
    SessionWatch,
    SharedTexts,
    SubscriptionSocket,
    Tailer,
    Translators,
    ViewerStreamFields,
  ],
  exports: [AsOf, EventLog, ReaderRights, SessionWatch, SubscriptionSocket, Tailer, Translators],
})
export class RealtimeModule {}
