import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import { Reads } from "../../database/reads.js";
import { hears } from "./who-hears.js";
import { StanceQueries } from "../inbox/stance.queries.js";
import type { NotificationScope } from "./notification.enums.js";

/** A message somebody may be told of. */
export interface NewMessage {
  number: number;
  body: string;
  postedAt: Date;
  authorId: string;
  authorName: string;
  quotedName: string | null;
  attachmentCount: number;
  /** Names of today of those its words call, by the address of the mention; null: it calls nobody by name. */
  called: Record<string, string> | null;
  mentions: boolean;
}

interface Candidate {
  personId: string;
  scope: NotificationScope;
  mentioned: boolean;
}

/** Whether a mention row calls the person `person.id` of this round. */
const callsPerson = (roundId: string): string => `(
  mention.target = 'ALL' OR mention.target = 'PERSON:' || person.id OR mention.target IN (
    SELECT 'PLACE:' || held.place_id FROM role AS held
    WHERE held.person_id = person.id AND held.round_id = ${roundId} AND held.until IS NULL AND held.place_id IS NOT NULL))`;

@Injectable()
export class NoticeQueries {
  constructor(
    private readonly reads: Reads,
    private readonly stances: StanceQueries,
  ) {}

  /**
   * Who may have to be told that there is something new in a topic: what they read and want is weighed here, whether
   * they may read it when the mail is written.
   */
  async concernedBy(topicId: string): Promise<string[]> {
    const rows = await this.reads.rows<Candidate>(
      `SELECT person.id AS "personId", coalesce(choice.scope, 'FOLLOWED') AS scope, EXISTS (
         SELECT FROM mention WHERE mention.topic_id = topic.id AND mention.number > known.number
           AND mention.author_id <> person.id AND ${callsPerson("channel.round_id")}) AS mentioned
       FROM topic JOIN channel ON channel.id = topic.channel_id
         JOIN LATERAL (
           SELECT DISTINCT role.person_id AS id FROM role
           WHERE role.round_id = channel.round_id AND role.until IS NULL
             AND (channel.place_id IS NULL OR role.place_id = channel.place_id)) AS person ON true
         LEFT JOIN notification_choice AS choice ON choice.person_id = person.id
         LEFT JOIN read_mark AS mark ON mark.person_id = person.id AND mark.topic_id = topic.id
         LEFT JOIN topic_notice AS notice ON notice.person_id = person.id AND notice.topic_id = topic.id
         LEFT JOIN topic_participant AS part ON part.person_id = person.id AND part.topic_id = topic.id
         CROSS JOIN LATERAL (
           SELECT greatest(mark.number, notice.number, part.last_number, topic.dormant_number) AS number) AS known
       WHERE topic.id = $1 AND topic.last_number > known.number AND coalesce(choice.scope, '') <> 'NOTHING'`,
      [topicId],
    );
    const stances = await this.stances.toTopic(
      topicId,
      rows.map(({ personId }) => personId),
    );
    return rows
      .filter(({ personId, scope, mentioned }) => mentioned || hears(scope, stances.get(personId)))
      .map(({ personId }) => personId);
  }

  /** Up to where somebody has read a topic, or has spoken in it (whoever speaks has been there), or it slept. */
  async knownTo(db: EntityManager, personId: string, topicId: string): Promise<number> {
    const [row] = await db.query<{ number: number }[]>(
      `SELECT greatest((SELECT dormant_number FROM topic WHERE id = $2),
         (SELECT number FROM read_mark WHERE person_id = $1 AND topic_id = $2),
         (SELECT last_number FROM topic_participant WHERE person_id = $1 AND topic_id = $2)) AS number`,
      [personId, topicId],
    );
    return row!.number;
  }

  /** What somebody has neither read nor been told of, by others and still there; the first of them and how many. */
  async newFor(
    db: EntityManager,
    of: {
      personId: string;
      topicId: string;
      roundId: string;
      after: number;
      upTo: number;
      onlyMentions: boolean;
      now: Date;
    },
    most: number,
  ): Promise<{ messages: NewMessage[]; count: number }> {
    const rows = await db.query<(NewMessage & { count: number })[]>(
      `SELECT message.number, message.body, message.posted_at AS "postedAt", message.author_id AS "authorId",
         author.given_name || ' ' || author.family_name AS "authorName",
         message.attachment_count AS "attachmentCount", (SELECT quoted_by.given_name || ' ' || quoted_by.family_name
          FROM message AS quoted JOIN person AS quoted_by ON quoted_by.id = quoted.author_id
          WHERE quoted.id = message.quoted_id) AS "quotedName",
         (SELECT json_object_agg(lower(mention.target), coalesce(human.given_name || ' ' || human.family_name, place.name))
          FROM mention LEFT JOIN person AS human
              ON human.id = CASE WHEN mention.target LIKE 'PERSON:%' THEN split_part(mention.target, ':', 2)::uuid END
            LEFT JOIN place
              ON place.id = CASE WHEN mention.target LIKE 'PLACE:%' THEN split_part(mention.target, ':', 2)::uuid END
          WHERE mention.message_id = message.id AND coalesce(human.id, place.id) IS NOT NULL) AS called,
         calling.mentions, (count(*) OVER ())::int AS count
       FROM (SELECT $1::uuid AS id) AS person CROSS JOIN message
         JOIN person AS author ON author.id = message.author_id
         CROSS JOIN LATERAL (SELECT EXISTS (
           SELECT FROM mention WHERE mention.message_id = message.id AND ${callsPerson("$3::uuid")}) AS mentions) AS calling
       WHERE message.topic_id = $2 AND message.number > $4 AND message.number <= $7 AND message.posted_at <= $8 AND message.author_id <> $1
         AND message.deleted_at IS NULL AND (calling.mentions OR NOT $5::boolean)
       ORDER BY message.number LIMIT $6`,
      [of.personId, of.topicId, of.roundId, of.after, of.onlyMentions, most, of.upTo, of.now],
    );
    return { messages: rows, count: rows[0]?.count ?? 0 };
  }
}
