import { Module } from "@nestjs/common";
import { MailQueue } from "./mail-queue.js";
import { MailSender } from "./mail-sender.js";
import { OutboxQueries } from "./outbox.queries.js";
import { OutboxResolver } from "./outbox.resolver.js";
import { PublicAddress } from "./public-address.js";

/** Mails: queued in the transaction of what they are about, sent afterwards. */
@Module({
  providers: [MailQueue, MailSender, OutboxQueries, OutboxResolver, PublicAddress],
  exports: [MailQueue, PublicAddress],
})
export class MailModule {}
