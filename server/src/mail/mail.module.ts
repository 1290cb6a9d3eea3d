import { Module } from "@nestjs/common";
import { MailQueue } from "./mail-queue.js";
import { MailSender } from "./mail-sender.js";
import { OutboxQueries } from "./outbox.queries.js";
import { OutboxResolver } from "./outbox.resolver.js";
import { PublicAddress } from "./public-address.js";
import { Rewriting } from "./rewriting.js";

/** Mails: queued in the transaction of what they are about, sent afterwards. */
@Module({
  providers: [MailQueue, MailSender, OutboxQueries, OutboxResolver, PublicAddress, Rewriting],
  exports: [MailQueue, PublicAddress, Rewriting],
})
export class MailModule {}
