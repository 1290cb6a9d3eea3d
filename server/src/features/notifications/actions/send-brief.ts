import { Injectable } from "@nestjs/common";
import { DataSource } from "typeorm";
import { HubLog } from "../../../config/hub-log.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { dateOf, mondayOf, wallOf, weekdayOf } from "../../../kernel/berlin.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import type { About, Letter } from "../../../mail/letter.js";
import { MailQueue } from "../../../mail/mail-queue.js";
import { SessionAccess } from "../../identity/session.access.js";
import { briefMail } from "../brief.mail.js";
import { BriefQueries, isEmpty } from "../brief.queries.js";
import { ChoiceQueries } from "../choice.queries.js";
import { MailLinks } from "../mail-links.js";
import { RecipientQueries } from "../recipient.queries.js";

const seven = 7 * 60;
const weekMs = 7 * 24 * 60 * 60_000;
const pageSize = 200;

/** Writes the weekly briefs of those whose day it is: after seven, one a week, and none when nothing happened. */
@Injectable()
export class SendBrief {
  constructor(
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly sessions: SessionAccess,
    private readonly choices: ChoiceQueries,
    private readonly briefs: BriefQueries,
    private readonly recipients: RecipientQueries,
    private readonly links: MailLinks,
    private readonly mails: MailQueue,
    private readonly log: HubLog,
  ) {}

  async runDue(signal?: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const { day, minute } = wallOf(now);
    if (minute < seven) return;
    let last = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const people = await this.source.query<{ id: string }[]>(
        `SELECT person.id FROM person
           LEFT JOIN notification_choice AS choice ON choice.person_id = person.id
           LEFT JOIN weekly_brief AS sent ON sent.person_id = person.id
         WHERE person.id > $4 AND person.deactivated_at IS NULL AND coalesce(choice.brief, true)
           AND coalesce(choice.brief_day, 1) = $1 AND coalesce(sent.day < $2::date, true)
           AND EXISTS (SELECT FROM role WHERE role.person_id = person.id AND role.until IS NULL)
         ORDER BY person.id LIMIT $3`,
        [weekdayOf(day), dateOf(mondayOf(day)), pageSize, last],
      );
      for (const { id } of people) {
        if (signal?.aborted) return;
        await this.tryOne(id, day, now);
      }
      if (people.length < pageSize) return;
      last = people.at(-1)!.id;
    }
  }

  private async tryOne(personId: string, day: number, now: Date): Promise<void> {
    try {
      await this.one(personId, day, now);
    } catch (error) {
      this.log.logger.error({ err: error, person: personId }, "brief could not be written");
    }
  }

  private one(personId: string, day: number, now: Date): Promise<void> {
    return this.work.run(async ({ db }) => {
      // Whoever writes this row first writes the brief; others wait here and find that the week is done.
      const mine = await db.query<unknown[]>(
        `INSERT INTO weekly_brief AS sent (person_id, day) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET day = $2 WHERE sent.day < $3::date RETURNING 1`,
        [personId, dateOf(day), dateOf(mondayOf(day))],
      );
      const reader = mine.length > 0 && (await this.sessions.actorOfPerson(personId, null));
      if (!reader) return;
      const since = new Date(now.getTime() - weekMs);
      const mail = await this.told(reader, since);
      if (mail) await this.mails.enqueue(db, { ...mail, about: { personId, since: since.toISOString() } });
    });
  }

  /** The same once more, as it stands now; null when there is nothing left to tell, or nobody to tell it to. */
  async anew({ personId, since }: About): Promise<Letter | null> {
    const reader = await this.sessions.actorOfPerson(String(personId), null);
    return reader && this.told(reader, new Date(since!));
  }

  private async told(reader: Actor, since: Date): Promise<Letter | null> {
    const { brief, content } = await this.choices.of(reader.id);
    const week = brief && (await this.briefs.week(reader, since));
    if (!week || isEmpty(week)) return null;
    const to = await this.recipients.one(reader.id);
    const links = await this.links.ofBrief(reader.id);
    return briefMail({ to, since, week, content, links });
  }
}
