import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import { HubLog } from "../../../config/hub-log.js";
import { Settings } from "../../../config/settings.js";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { Clock } from "../../../kernel/clock.js";
import { NotFound } from "../../../kernel/errors.js";
import type { Actor } from "../../../kernel/actor.js";
import type { About, Letter } from "../../../mail/letter.js";
import type { NotYet } from "../../../mail/rewriting.js";
import { MailQueue } from "../../../mail/mail-queue.js";
import { ChannelQueries } from "../../conversations/channel.queries.js";
import { TopicAccess, type TopicInChannel } from "../../conversations/topic.access.js";
import { SessionAccess } from "../../identity/session.access.js";
import { StanceQueries } from "../../inbox/stance.queries.js";
import { ChoiceQueries, type NotificationChoice } from "../choice.queries.js";
import { MailLinks } from "../mail-links.js";
import { noticeMail } from "../notice.mail.js";
import { NoticeQueries } from "../notice.queries.js";
import { firstLoud } from "../quiet-hours.js";
import { RecipientQueries } from "../recipient.queries.js";
import { hears } from "../who-hears.js";

const mostMessages = 10;
const putOffMs = 60 * 60_000;

interface Listener extends TopicInChannel {
  personId: string;
  choice: NotificationChoice;
}

interface Notice {
  personId: string;
  topicId: string;
  number: number;
}

/**
 * Writes one person the one mail about what is new for them in one topic. Rights, choices, what was read, deleted or
 * changed: all of it is asked for now, not when it was said.
 */
@Injectable()
export class SendNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly sessions: SessionAccess,
    private readonly topics: TopicAccess,
    private readonly stances: StanceQueries,
    private readonly choices: ChoiceQueries,
    private readonly notices: NoticeQueries,
    private readonly channels: ChannelQueries,
    private readonly recipients: RecipientQueries,
    private readonly links: MailLinks,
    private readonly mails: MailQueue,
    private readonly log: HubLog,
  ) {}

  /** Takes one notice that is due; false when there is none. Those another process has taken are left to it. */
  async runNext(): Promise<boolean> {
    let taken: Notice | undefined;
    try {
      return await this.next((notice) => (taken = notice));
    } catch (error) {
      if (!taken) throw error;
      // One that cannot be written must not keep all others waiting.
      this.log.logger.error(
        { err: error, topic: taken.topicId, person: taken.personId },
        "notice could not be written",
      );
      await this.putOff(taken);
      return true;
    }
  }

  private next(taking: (notice: Notice) => void): Promise<boolean> {
    const now = this.clock.now();
    return this.work.run(async ({ db }) => {
      const [notice] = await db.query<Notice[]>(
        `SELECT person_id AS "personId", topic_id AS "topicId", number FROM topic_notice
         WHERE due_at <= $1 ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
        [now],
      );
      if (!notice) return false;
      taking(notice);
      const { personId, topicId } = notice;
      const next = await this.write(notice, now);
      await db.query(
        `UPDATE topic_notice SET due_at = $3, number = greatest(number, $4) WHERE person_id = $1 AND topic_id = $2`,
        [personId, topicId, next.dueAt, next.number],
      );
      return true;
    });
  }

  private async write(
    { personId, topicId, number }: Notice,
    now: Date,
  ): Promise<{ dueAt: Date | null; number: number }> {
    const nothing = { dueAt: null, number };
    const listener = await this.listener(personId, topicId);
    if (!listener) return nothing;
    // Chosen since, or the hub was away for a while: nobody is woken at night.
    const loud = firstLoud(now, listener.choice.quiet);
    if (loud > now) return { dueAt: loud, number };

    const upTo = listener.topic.lastNumber;
    return this.work.run(async ({ db }) => {
      const mail = await this.told(db, listener, { after: number, upTo }, now);
      if (!mail) return nothing;
      await this.mails.enqueue(db, { ...mail, about: { personId, topicId, after: number, upTo } });
      return { dueAt: null, number: upTo };
    });
  }

  /** The same once more, as it stands now; null when there is nothing left to tell, or nobody to tell it to. */
  async anew({ personId, topicId, after, upTo }: About): Promise<Letter | NotYet | null> {
    const listener = await this.listener(String(personId), String(topicId));
    if (!listener) return null;
    const now = this.clock.now();
    const loud = firstLoud(now, listener.choice.quiet);
    if (loud > now) return { waitMs: loud.getTime() - now.getTime() };
    const numbers = { after: Number(after), upTo: Number(upTo) };
    return this.work.run(({ db }) => this.told(db, listener, numbers, now));
  }

  /** Somebody who may read the topic and wants mails; null for all others. */
  private async listener(personId: string, topicId: string): Promise<Listener | null> {
    const reader = await this.sessions.actorOfPerson(personId, null);
    const place = reader && (await this.readable(reader, topicId));
    if (!place) return null;
    const choice = await this.choices.of(personId);
    return choice.scope === "NOTHING" ? null : { personId, choice, ...place };
  }

  private async told(
    db: EntityManager,
    { personId, choice, topic, channel }: Listener,
    { after, upTo }: { after: number; upTo: number },
    now: Date,
  ): Promise<Letter | null> {
    const stances = await this.stances.toTopic(topic.id, [personId]);
    const { messages, count } = await this.notices.newFor(
      db,
      {
        personId,
        topicId: topic.id,
        roundId: channel.roundId,
        after: Math.max(after, await this.notices.knownTo(db, personId, topic.id)),
        upTo,
        onlyMentions: !hears(choice.scope, stances.get(personId)),
        now,
      },
      mostMessages,
    );
    if (messages.length === 0) return null;
    const names = await this.channels.shownNames([channel]);
    return noticeMail({
      to: await this.recipients.one(personId),
      topic,
      channelName: names.get(channel.id)!,
      messages,
      count,
      content: choice.content,
      why: messages.some(({ mentions }) => mentions)
        ? "MENTION"
        : choice.scope === "ALL"
          ? "ALL"
          : "FOLLOWED",
      links: await this.links.ofTopic(db, personId, topic.id),
      mayReply: this.settings.replyDomain !== undefined,
    });
  }

  private async putOff({ personId, topicId }: Notice): Promise<void> {
    const later = new Date(this.clock.now().getTime() + putOffMs);
    await this.work.run(({ db }) =>
      db.query(`UPDATE topic_notice SET due_at = $3 WHERE person_id = $1 AND topic_id = $2`, [
        personId,
        topicId,
        later,
      ]),
    );
  }

  private async readable(reader: Actor, topicId: string): Promise<TopicInChannel | null> {
    try {
      return await this.topics.require(reader, "read", topicId);
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }
}
