import { Injectable } from "@nestjs/common";
import { HubLog } from "../../../config/hub-log.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { Clock } from "../../../kernel/clock.js";
import type { About, Letter } from "../../../mail/letter.js";
import { MailQueue } from "../../../mail/mail-queue.js";
import type { NotYet } from "../../../mail/rewriting.js";
import { ChoiceQueries, type NotificationChoice } from "../../notifications/choice.queries.js";
import { MailLinks } from "../../notifications/mail-links.js";
import { firstLoud } from "../../notifications/quiet-hours.js";
import { RecipientQueries } from "../../notifications/recipient.queries.js";
import { reminderMail } from "../reminder.mail.js";
import { type DueReminder, ReminderQueries } from "../reminder.queries.js";

/**
 * Reminds those who lead a place of its next update: once when it is due and once a week later. Whoever wants no mails
 * about what is new gets none, and nobody gets one in their quiet hours.
 */
@Injectable()
export class SendUpdateReminders {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly reminders: ReminderQueries,
    private readonly choices: ChoiceQueries,
    private readonly recipients: RecipientQueries,
    private readonly links: MailLinks,
    private readonly mails: MailQueue,
    private readonly log: HubLog,
  ) {}

  async runDue(signal?: AbortSignal): Promise<void> {
    const now = this.clock.now();
    for (const reminder of await this.reminders.unsent(await this.reminders.due(now))) {
      if (signal?.aborted) return;
      try {
        await this.one(reminder, now);
      } catch (error) {
        const { placeId: place, personId: person } = reminder;
        this.log.logger.error({ err: error, place, person }, "reminder could not be written");
      }
    }
  }

  private async one(reminder: DueReminder, now: Date): Promise<void> {
    const { placeId, personId, dueOn, turn } = reminder;
    const choice = await this.choices.of(personId);
    if (choice.scope === "NOTHING" || firstLoud(now, choice.quiet) > now) return;
    await this.work.run(async ({ db }) => {
      // Whoever writes this row first sends the mail; others wait here and find that it was sent.
      const mine = await db.query<unknown[]>(
        `INSERT INTO update_reminder (place_id, due_on, turn, person_id, sent_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING RETURNING 1`,
        [placeId, dueOn, turn, personId, now],
      );
      if (mine.length === 0) return;
      const mail = await this.told(reminder, choice);
      await this.mails.enqueue(db, { ...mail, about: { placeId, personId, dueOn, turn } });
    });
  }

  /** The same once more, as it stands now; null when an update has come, or nobody is to be reminded any more. */
  async anew({ placeId, personId, dueOn }: About): Promise<Letter | NotYet | null> {
    const now = this.clock.now();
    const due = await this.reminders.due(now, String(placeId));
    const reminder = due.find((one) => one.personId === personId && one.dueOn === dueOn);
    const choice = reminder && (await this.choices.of(reminder.personId));
    if (!choice || choice.scope === "NOTHING") return null;
    const loud = firstLoud(now, choice.quiet);
    if (loud > now) return { waitMs: loud.getTime() - now.getTime() };
    return this.told(reminder, choice);
  }

  private async told(reminder: DueReminder, { content }: NotificationChoice): Promise<Letter> {
    const { personId, placeId } = reminder;
    const to = await this.recipients.one(personId);
    const links = await this.links.ofReminder(personId, `/kommunen/${placeId}/meldungen/neu`);
    return reminderMail(to, reminder, { content, links });
  }
}
