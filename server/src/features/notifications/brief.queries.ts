import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { Loaders } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { ChannelQueries } from "../conversations/channel.queries.js";
import { UnreadQueries } from "../conversations/unread.queries.js";
import { StanceQueries } from "../inbox/stance.queries.js";

export interface BriefTopic {
  id: string;
  title: string;
  channelName: string;
  unread: number;
}

/** A week of one person: lists are cut, counts are whole. */
export interface Week {
  mentions: { topics: BriefTopic[]; count: number };
  followed: { topics: BriefTopic[]; count: number };
  fresh: { channels: { name: string; count: number; titles: string[] }[]; count: number };
  solved: { topics: BriefTopic[]; count: number };
}

const most = 8;
/** Of so many unread topics, the latest, a brief looks at titles. */
const mostUnread = 300;

interface TopicRow {
  id: string;
  title: string;
  channelId: string;
  lastNumber: number;
  lastActivityAt: Date;
}

@Injectable()
export class BriefQueries {
  constructor(
    private readonly reads: Reads,
    private readonly channels: ChannelQueries,
    private readonly unread: UnreadQueries,
    private readonly stances: StanceQueries,
  ) {}

  /** What happened for somebody since then, in what they may read now; over all rounds they belong to. */
  async week(actor: Actor, since: Date): Promise<Week> {
    const week: Week = {
      mentions: { topics: [], count: 0 },
      followed: { topics: [], count: 0 },
      fresh: { channels: [], count: 0 },
      solved: { topics: [], count: 0 },
    };
    const rounds = new Set(actor.grants.map(({ roundId }) => roundId));
    for (const roundId of rounds) await this.addRound(week, actor, roundId, since);
    return week;
  }

  private async addRound(week: Week, actor: Actor, roundId: string, since: Date): Promise<void> {
    const loaders = new Loaders();
    const channels = await this.channels.readableBy(loaders, actor, roundId);
    const names = await this.channels.shownNames(channels);
    const unread = (await this.unread.inRound(loaders, actor, roundId)).items.slice(0, mostUnread);
    const topics = new Map(
      (await this.topics(unread.map(({ topicId }) => topicId))).map((row) => [row.id, row]),
    );
    const stances = this.stances.effective(loaders, actor.id);

    for (const { topicId, readNumber, mentionNumbers } of unread) {
      const row = topics.get(topicId);
      if (!row) continue;
      const topic = shown(row, names, row.lastNumber - readNumber);
      if (mentionNumbers.length > 0) add(week.mentions, topic);
      else if (row.lastActivityAt > since && (await stances.load(topicId)) === "FOLLOWING")
        add(week.followed, topic);
    }

    const muted = this.stances.ofChannels(loaders, actor);
    const heard: string[] = [];
    for (const { id } of channels) if ((await muted.load(id)) !== "MUTED") heard.push(id);
    for (const { id, count, titles } of await this.fresh(heard, actor.id, since)) {
      week.fresh.count += count;
      week.fresh.channels.push({ name: names.get(id)!, count, titles });
    }
    const solved = await this.solved(heard, since);
    week.solved.count += solved[0]?.count ?? 0;
    for (const row of solved)
      if (week.solved.topics.length < most) week.solved.topics.push(shown(row, names, 0));
  }

  private topics(ids: string[]): Promise<TopicRow[]> {
    return this.reads.rows(
      `SELECT id, title, channel_id AS "channelId", last_number AS "lastNumber", last_activity_at AS "lastActivityAt"
       FROM topic WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
  }

  // What was started since is among what is active since, and that is an index.
  private fresh(
    channelIds: string[],
    personId: string,
    since: Date,
  ): Promise<{ id: string; count: number; titles: string[] }[]> {
    return this.reads.rows(
      `SELECT channel.id, fresh.count, fresh.titles
       FROM unnest($1::uuid[]) WITH ORDINALITY AS channel (id, place) CROSS JOIN LATERAL (
         SELECT count(*)::int AS count, (array_agg(title ORDER BY started_at DESC, id))[1:3] AS titles FROM topic
         WHERE topic.channel_id = channel.id AND last_activity_at > $3 AND started_at > $3 AND started_by <> $2) AS fresh
       WHERE fresh.count > 0 ORDER BY channel.place`,
      [channelIds, personId, since],
    );
  }

  private solved(channelIds: string[], since: Date): Promise<(TopicRow & { count: number })[]> {
    return this.reads.rows(
      `SELECT id, title, channel_id AS "channelId", (count(*) OVER ())::int AS count FROM topic
       WHERE resolved_at > $2 AND channel_id = ANY ($1::uuid[]) ORDER BY resolved_at DESC, id LIMIT ${most}`,
      [channelIds, since],
    );
  }
}

const shown = (row: TopicRow, names: ReadonlyMap<string, string>, unread: number): BriefTopic => ({
  id: row.id,
  title: row.title,
  channelName: names.get(row.channelId)!,
  unread,
});

function add(list: { topics: BriefTopic[]; count: number }, topic: BriefTopic): void {
  list.count += 1;
  if (list.topics.length < most) list.topics.push(topic);
}

export const isEmpty = ({ mentions, followed, fresh, solved }: Week): boolean =>
  mentions.count + followed.count + fresh.count + solved.count === 0;
