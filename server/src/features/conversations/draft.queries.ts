import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import type { Actor } from "../../kernel/actor.js";
import type { Audience, Channel } from "./channel.entity.js";
import { readsAudience } from "./channel.policy.js";

export interface DraftRow {
  id: string;
  topicId: string | null;
  channelId: string;
  title: string;
  body: string;
  quotedId: string | null;
  version: number;
  savedAt: Date;
}

interface DraftInChannel extends DraftRow, Pick<Channel, "roundId" | "placeId"> {
  audience: Audience;
}

const columns = `d.scope AS id, d.topic_id AS "topicId", channel.id AS "channelId", d.title, d.body,
  d.quoted_id AS "quotedId", d.version, d.saved_at AS "savedAt",
  channel.round_id AS "roundId", channel.audience, channel.place_id AS "placeId"`;
const tables = `draft d LEFT JOIN topic ON topic.id = d.topic_id
  JOIN channel ON channel.id = coalesce(topic.channel_id, d.channel_id)`;

@Injectable()
export class DraftQueries {
  constructor(private readonly reads: Reads) {}

  /**
   * What this person is writing, the latest first. What lies where they may no longer read is kept for the day they
   * may again, and shown to nobody.
   */
  async of(actor: Actor): Promise<DraftRow[]> {
    const rows = await this.reads.rows<DraftInChannel>(
      `SELECT ${columns} FROM ${tables}
       WHERE d.person_id = $1 AND (d.body <> '' OR d.title <> '' OR d.quoted_id IS NOT NULL)
       ORDER BY d.saved_at DESC, d.scope LIMIT 500`,
      [actor.id],
    );
    return rows.filter((row) => readsAudience(actor, row));
  }

  /** One of them, also when it was emptied; null where this person may not read. */
  async one(actor: Actor, scope: string): Promise<DraftRow | null> {
    const [row] = await this.reads.rows<DraftInChannel>(
      `SELECT ${columns} FROM ${tables} WHERE d.person_id = $1 AND d.scope = $2`,
      [actor.id, scope],
    );
    return row && readsAudience(actor, row) ? row : null;
  }
}
