import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { grouped, inOrder, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { Clock } from "../../kernel/clock.js";
import { ChannelQueries } from "./channel.queries.js";
import type { MentionTarget } from "./mentions.js";
import { horizonAt, mostUnread } from "./unread-horizon.js";

/** How far somebody has read a topic, and which later messages mention them. */
export interface UnreadRow {
  topicId: string;
  readNumber: number;
  mentionNumbers: number[];
  /** They have started it or written in it. */
  takesPart: boolean;
}

/** The same with the version of the mark; 0 when there is none. */
export interface ReadState extends UnreadRow {
  version: number;
}

/** What is unread in a round. */
export interface UnreadRows {
  items: UnreadRow[];
  /** There are older ones that are not among them. */
  goesOn: boolean;
}

// Tables: topic, mark (may be missing), own (the choice for the topic, may be missing).
// Parameters: $1 who reads, $2 by which mentions they are called, $3 the horizon.

const marked = `coalesce(mark.number, 0)`;

/** Counts on beyond the horizon, because this person has said so. */
const isHeld = `(coalesce(mark.marked_unread, false) OR coalesce(own.stance = 'FOLLOW', false))`;

/** Without "ALL", which is the first. */
const byName = `($2::text[])[2:]`;

/** Called by name or by place; what once called everybody is nobody's open matter after so long. */
const isCalled = (upTo: string): string => `
  EXISTS (SELECT FROM mention WHERE mention.topic_id = topic.id AND mention.number > ${marked}
    AND mention.number <= ${upTo} AND mention.author_id <> $1 AND mention.target = ANY (${byName}))`;

const readNumber = `
  CASE
    WHEN topic.last_activity_at > $3 OR ${isHeld} OR ${isCalled("topic.last_number")} THEN
      CASE WHEN ${marked} >= topic.dormant_number OR ${isHeld} OR ${isCalled("topic.dormant_number")}
        THEN ${marked} ELSE topic.dormant_number END
    ELSE topic.last_number
  END`;

const state = `
  topic.id AS "topicId", state.number AS "readNumber", coalesce(mark.version, 0) AS version,
  ARRAY(SELECT DISTINCT mention.number FROM mention
        WHERE mention.topic_id = topic.id AND mention.number > state.number
          AND mention.author_id <> $1 AND mention.target = ANY ($2::text[])
        ORDER BY mention.number) AS "mentionNumbers",
  topic.started_by = $1 OR (
    SELECT part.person_id FROM topic_participant AS part
    WHERE part.topic_id = topic.id AND part.person_id = $1) IS NOT NULL AS "takesPart"`;

const withMark = `
  LEFT JOIN read_mark AS mark ON mark.topic_id = topic.id AND mark.person_id = $1
  LEFT JOIN topic_stance AS own ON own.topic_id = topic.id AND own.person_id = $1
  CROSS JOIN LATERAL (SELECT ${readNumber} AS number) AS state`;

/**
 * What may be unread: of each channel the latest, read from its index until there are enough; and, however old, what
 * is held or calls this person, found by who they are. None of it depends on how much was ever said.
 */
const candidates = `
  SELECT recent.id FROM unnest($4::uuid[]) AS channel (id) CROSS JOIN LATERAL (
    SELECT topic.id FROM topic LEFT JOIN read_mark AS mark ON mark.topic_id = topic.id AND mark.person_id = $1
    WHERE topic.channel_id = channel.id AND topic.last_activity_at > $3 AND topic.last_number > ${marked}
    ORDER BY topic.last_activity_at DESC, topic.id DESC LIMIT ${mostUnread + 1}) AS recent
  UNION
  SELECT mark.topic_id FROM read_mark AS mark WHERE mark.person_id = $1 AND mark.marked_unread
  UNION
  SELECT own.topic_id FROM topic_stance AS own WHERE own.person_id = $1 AND own.stance = 'FOLLOW'
  UNION
  SELECT called.topic_id FROM (
    SELECT topic_id, max(number) AS number FROM mention
    WHERE target = ANY (${byName}) AND author_id <> $1 GROUP BY topic_id) AS called
    LEFT JOIN read_mark AS mark ON mark.topic_id = called.topic_id AND mark.person_id = $1
  WHERE called.number > ${marked}`;

@Injectable()
export class UnreadQueries {
  constructor(
    private readonly reads: Reads,
    private readonly channels: ChannelQueries,
    private readonly clock: Clock,
  ) {}

  /** The topics of a round in which something is unread for this person, the latest activity first. */
  async inRound(loaders: Loaders, actor: Actor, roundId: string): Promise<UnreadRows> {
    const loader = loaders.of<UnreadRows>(`unread of ${actor.id}`, (ids) =>
      Promise.all(ids.map((id) => this.#inRound(loaders, actor, id))),
    );
    return loader.load(roundId);
  }

  /** How far one has read each topic, and what calls one in it. Who may read them is proven already. */
  states(loaders: Loaders, actor: Actor): Loader<ReadState | null> {
    return loaders.of<ReadState | null>(`read states of ${actor.id}`, async (ids) => {
      const rows = await this.reads.rows<ReadState>(
        `SELECT ${state} FROM topic ${withMark} WHERE topic.id = ANY ($4::uuid[])`,
        [...this.#parameters(actor), ids],
      );
      return inOrder(
        ids,
        rows,
        (row) => row.topicId,
        () => null,
      );
    });
  }

  /** Ids of the first message of each topic that comes after a number; keys are `<topic>:<number>`. */
  nextMessages(loaders: Loaders): Loader<string[]> {
    return loaders.of("next messages", async (keys) => {
      const [topicIds, numbers] = [0, 1].map((part) => keys.map((key) => key.split(":")[part]));
      const rows = await this.reads.rows<{ key: string; id: string }>(
        `SELECT wanted.topic_id || ':' || wanted.number AS key, message.id
         FROM unnest($1::uuid[], $2::integer[]) AS wanted (topic_id, number)
           JOIN message ON message.topic_id = wanted.topic_id AND message.number = wanted.number + 1`,
        [topicIds, numbers],
      );
      return grouped(keys, rows, (row) => row.key).map((group) => group.map(({ id }) => id));
    });
  }

  async #inRound(loaders: Loaders, actor: Actor, roundId: string): Promise<UnreadRows> {
    const channels = await this.channels.readableBy(loaders, actor, roundId);
    const rows = await this.reads.rows<UnreadRow>(
      `SELECT ${state} FROM (${candidates}) AS candidate JOIN topic ON topic.id = candidate.id ${withMark}
       WHERE topic.channel_id = ANY ($4::uuid[]) AND topic.last_number > state.number
       ORDER BY topic.last_activity_at DESC, topic.id DESC LIMIT ${mostUnread + 1}`,
      [...this.#parameters(actor), channels.map((channel) => channel.id)],
    );
    return { items: rows.slice(0, mostUnread), goesOn: rows.length > mostUnread };
  }

  #parameters(actor: Actor): unknown[] {
    return [actor.id, targetsOf(actor), horizonAt(this.clock.now())];
  }
}

/** By which mentions this person is called: by name, by their places, or as everybody. The client counts alike. */
function targetsOf(actor: Actor): MentionTarget[] {
  const placeIds = new Set(actor.grants.flatMap(({ placeId }) => placeId ?? []));
  return ["ALL", `PERSON:${actor.id}`, ...[...placeIds].map((id): MentionTarget => `PLACE:${id}`)];
}
