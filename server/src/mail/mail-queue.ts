import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import type { Letter } from "./letter.js";
import { Mail } from "./mail.entity.js";

/** Mails on their way out. */
@Injectable()
export class MailQueue {
  /** Queues a mail in the transaction of what it is about: both happen, or neither. */
  async enqueue(db: EntityManager, mail: Letter): Promise<void> {
    await db.insert(Mail, Mail.of(mail));
  }
}
