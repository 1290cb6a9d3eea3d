import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import { Clock } from "../kernel/clock.js";
import type { Letter } from "./letter.js";
import { Mail } from "./mail.entity.js";

/** Mails on their way out. */
@Injectable()
export class MailQueue {
  constructor(private readonly clock: Clock) {}

  /**
   * Queues a mail in the transaction of what it is about: both happen, or neither. `notBefore`, by the hub's own clock:
   * it leaves then at the earliest.
   */
  async enqueue(db: EntityManager, mail: Letter, notBefore?: Date): Promise<void> {
    // Mails live in real time. When the demo network's past is being made, that is the past, too.
    const at = new Date(this.clock.now().getTime() - this.clock.offset);
    const queued = Mail.of(mail, at);
    const earliest = notBefore && new Date(notBefore.getTime() - this.clock.offset);
    if (earliest && queued.nextAttemptAt && earliest > queued.nextAttemptAt) queued.nextAttemptAt = earliest;
    await db.insert(Mail, queued);
  }
}
