import { Module } from "@nestjs/common";
import { ConversationsModule } from "../features/conversations/conversations.module.js";
import { IdentityModule } from "../features/identity/identity.module.js";
import { NetworkModule } from "../features/network/network.module.js";
import { NotificationsModule } from "../features/notifications/notifications.module.js";
import { FilesModule } from "../files/files.module.js";
import { DemoMails } from "./demo-mails.js";
import { DemoMarker } from "./demo-marker.js";
import { DemoNetwork } from "./demo-network.js";
import { DemoScript } from "./demo-script.js";

/** The demo network, made by calling the product's own actions. */
@Module({
  imports: [FilesModule, ConversationsModule, IdentityModule, NetworkModule, NotificationsModule],
  providers: [DemoMails, DemoMarker, DemoNetwork, DemoScript],
  exports: [DemoNetwork],
})
export class DemoModule {}
