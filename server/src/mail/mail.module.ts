import { Module } from "@nestjs/common";

/** Mails: queued in the transaction of what they are about, sent afterwards. */
@Module({})
export class MailModule {}
