import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { ChannelQueries } from "./channel.queries.js";
import type { MentionTarget } from "./mentions.js";

/** How far somebody has read a topic, and which later messages mention them. */
export interface UnreadRow {
  topicId: string;
  readNumber: number;
  mentionNumbers: number[];
}

@Injectable()
export class UnreadQueries {
  constructor(
    private readonly reads: Reads,
    private readonly channels: ChannelQueries,
  ) {}

  /** All topics of a round in which something is unread for this person: what is not listed is read. */
  async inRound(loaders: Loaders, actor: Actor, roundId: string): Promise<UnreadRow[]> {
    const channels = await this.channels.readableBy(loaders, actor, roundId);
    return this.reads.rows<UnreadRow>(
      `SELECT topic.id AS "topicId", coalesce(mark.number, 0) AS "readNumber", ${mentionNumbers("coalesce(mark.number, 0)")}
       FROM topic LEFT JOIN read_mark AS mark ON mark.topic_id = topic.id AND mark.person_id = $1
       WHERE topic.channel_id = ANY ($3::uuid[]) AND topic.last_number > coalesce(mark.number, 0)
       ORDER BY topic.last_activity_at DESC, topic.id DESC`,
      [actor.id, targetsOf(actor, roundId), channels.map((channel) => channel.id)],
    );
  }

  /** Numbers of a topic above `readNumber` in which this person is mentioned by others. */
  async mentionNumbers(
    actor: Actor,
    roundId: string,
    topicId: string,
    readNumber: number,
  ): Promise<number[]> {
    const [row] = await this.reads.rows<{ mentionNumbers: number[] }>(
      `SELECT ${mentionNumbers("$4")} FROM topic WHERE id = $3`,
      [actor.id, targetsOf(actor, roundId), topicId, readNumber],
    );
    return row?.mentionNumbers ?? [];
  }
}

const mentionNumbers = (readNumber: string): string => `
  ARRAY(SELECT DISTINCT mention.number FROM mention
        WHERE mention.topic_id = topic.id AND mention.number > ${readNumber}
          AND mention.author_id <> $1 AND mention.target = ANY ($2::text[])
        ORDER BY mention.number) AS "mentionNumbers"`;

/** By which mentions this person is called: by name, by their places, or as everybody. The client counts alike. */
function targetsOf(actor: Actor, roundId: string): MentionTarget[] {
  return [
    "ALL",
    `PERSON:${actor.id}`,
    ...actor.placeIdsIn(roundId).map((placeId): MentionTarget => `PLACE:${placeId}`),
  ];
}
