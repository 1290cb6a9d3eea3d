import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { Clock } from "../../kernel/clock.js";
import { ChannelQueries } from "../conversations/channel.queries.js";
import type { ChannelStanceType, InboxType, SnoozeType, TopicStanceType } from "./inbox.type.js";
import { type Choice, stanceOf } from "./stance.js";

interface ChoiceRow {
  topicId: string;
  channelId: string;
  what: "topic" | "channel" | "snooze";
  stance: Choice | null;
  until: Date | null;
  upTo: number;
  version: number;
}

@Injectable()
export class InboxQueries {
  constructor(
    private readonly reads: Reads,
    private readonly channels: ChannelQueries,
    private readonly clock: Clock,
  ) {}

  /** What somebody has chosen about the topics and channels they read in a round. */
  async inRound(loaders: Loaders, actor: Actor, roundId: string): Promise<InboxType> {
    const channels = await this.channels.readableBy(loaders, actor, roundId);
    const rows = await this.reads.rows<ChoiceRow>(
      `SELECT 'topic' AS what, topic_id AS "topicId", channel_id AS "channelId", own.stance, NULL::timestamptz AS until,
         0 AS "upTo", own.version
       FROM topic_stance AS own JOIN topic ON topic.id = own.topic_id
       WHERE own.person_id = $1 AND own.stance IS NOT NULL AND topic.channel_id = ANY ($2::uuid[])
       UNION ALL
       SELECT 'channel', NULL, channel_id, stance, NULL, 0, version
       FROM channel_stance WHERE person_id = $1 AND stance IS NOT NULL AND channel_id = ANY ($2::uuid[])
       UNION ALL
       SELECT 'snooze', topic_id, channel_id, NULL, until, up_to, snooze.version
       FROM snooze JOIN topic ON topic.id = snooze.topic_id
       WHERE person_id = $1 AND until > $3 AND topic.channel_id = ANY ($2::uuid[])`,
      [actor.id, channels.map(({ id }) => id), this.clock.now()],
    );
    const of = (what: ChoiceRow["what"]): ChoiceRow[] => rows.filter((row) => row.what === what);
    const chosen = (row: ChoiceRow) => ({ ...row, stance: stanceOf(row.stance) });
    return {
      topicStances: of("topic").map(chosen),
      channelStances: of("channel").map(chosen),
      snoozes: of("snooze"),
    };
  }

  /** One's choice about a topic, with its version; also one that was taken back. */
  async topicStance(personId: string, topicId: string): Promise<TopicStanceType | null> {
    const [row] = await this.reads.rows<ChoiceRow>(
      `SELECT topic_id AS "topicId", stance, version FROM topic_stance WHERE person_id = $1 AND topic_id = $2`,
      [personId, topicId],
    );
    return row ? { ...row, stance: stanceOf(row.stance) } : null;
  }

  async channelStance(personId: string, channelId: string): Promise<ChannelStanceType | null> {
    const [row] = await this.reads.rows<ChoiceRow>(
      `SELECT channel_id AS "channelId", stance, version FROM channel_stance
       WHERE person_id = $1 AND channel_id = $2`,
      [personId, channelId],
    );
    return row ? { ...row, stance: stanceOf(row.stance) } : null;
  }

  async snooze(personId: string, topicId: string): Promise<SnoozeType | null> {
    const [row] = await this.reads.rows<SnoozeType>(
      `SELECT topic_id AS "topicId", until, up_to AS "upTo", version FROM snooze
       WHERE person_id = $1 AND topic_id = $2`,
      [personId, topicId],
    );
    return row ?? null;
  }
}
