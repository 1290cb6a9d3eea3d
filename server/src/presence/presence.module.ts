import { Module } from "@nestjs/common";
import { ConversationsModule } from "../features/conversations/conversations.module.js";
import { IdentityModule } from "../features/identity/identity.module.js";
import { SetPresenceShown } from "./actions/set-presence-shown.js";
import { OtherServers } from "./other-servers.js";
import { PresenceDoor } from "./presence.door.js";
import { PresenceQueries } from "./presence.queries.js";
import { HubPresenceFields, ViewerPresenceFields } from "./presence.resolver.js";
import { PresenceRights } from "./presence.rights.js";
import { PresenceSocket } from "./presence.socket.js";

/**
 * Who is reading along, and who is writing: what may be lost. Nothing of it is kept, nothing else relies on it;
 * without this room the hub is the same, only quieter.
 */
@Module({
  imports: [ConversationsModule, IdentityModule],
  providers: [
    HubPresenceFields,
    OtherServers,
    PresenceDoor,
    PresenceQueries,
    PresenceRights,
    PresenceSocket,
    SetPresenceShown,
    ViewerPresenceFields,
  ],
  exports: [PresenceSocket],
})
export class PresenceModule {}
