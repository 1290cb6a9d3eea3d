import { Injectable } from "@nestjs/common";
import { Reads } from "../../database/reads.js";
import { inOrder, type Loaders, type Loader } from "../../graphql/loaders.js";
import type { Actor } from "../../kernel/actor.js";
import { type Choice, type Stance, stanceOf } from "./stance.js";

/**
 * The one rule: one's choice for the topic, else the one for its channel, else one follows what one has started or
 * written in. Expects the tables `topic`, `own`, `whole` and `part`.
 */
const effective = `CASE coalesce(own.stance, whole.stance, CASE
    WHEN part.person_id IS NOT NULL OR topic.started_by = person.id THEN 'FOLLOW' END)
  WHEN 'FOLLOW' THEN 'FOLLOWING' WHEN 'MUTE' THEN 'MUTED' ELSE 'NORMAL' END`;

const choices = `
  LEFT JOIN topic_stance AS own ON own.person_id = person.id AND own.topic_id = topic.id
  LEFT JOIN channel_stance AS whole ON whole.person_id = person.id AND whole.channel_id = topic.channel_id
  LEFT JOIN topic_participant AS part ON part.person_id = person.id AND part.topic_id = topic.id`;

@Injectable()
export class StanceQueries {
  constructor(private readonly reads: Reads) {}

  /** What each of these people hears of a topic. Says nothing of who may read it. */
  async toTopic(topicId: string, personIds: readonly string[]): Promise<Map<string, Stance>> {
    const rows = await this.reads.rows<{ id: string; stance: Stance }>(
      `SELECT person.id, ${effective} AS stance
       FROM unnest($2::uuid[]) AS person (id) JOIN topic ON topic.id = $1 ${choices}`,
      [topicId, personIds],
    );
    return new Map(rows.map(({ id, stance }) => [id, stance]));
  }

  /** People who have chosen to follow this topic, or its channel without muting it. Says nothing of who may read it. */
  async followersByChoice(topicId: string): Promise<string[]> {
    const rows = await this.reads.rows<{ id: string }>(
      `SELECT person_id AS id FROM topic_stance WHERE topic_id = $1 AND stance = 'FOLLOW'
       UNION
       SELECT whole.person_id FROM topic JOIN channel_stance AS whole ON whole.channel_id = topic.channel_id
       WHERE topic.id = $1 AND whole.stance = 'FOLLOW' AND NOT EXISTS (
         SELECT FROM topic_stance AS own
         WHERE own.person_id = whole.person_id AND own.topic_id = topic.id AND own.stance = 'MUTE')`,
      [topicId],
    );
    return rows.map(({ id }) => id);
  }

  /** What one person hears of each topic. */
  effective(loaders: Loaders, personId: string): Loader<Stance> {
    return loaders.of<Stance>(`effective stances of ${personId}`, async (topicIds) => {
      const rows = await this.reads.rows<{ id: string; stance: Stance }>(
        `SELECT topic.id, ${effective} AS stance
         FROM topic CROSS JOIN (SELECT $1::uuid AS id) AS person ${choices}
         WHERE topic.id = ANY ($2::uuid[])`,
        [personId, topicIds],
      );
      return inOrder(
        topicIds,
        rows,
        (row) => row.id,
        (): { stance: Stance } => ({ stance: "NORMAL" }),
      ).map(({ stance }) => stance);
    });
  }

  /** What somebody has chosen for topics. */
  ofTopics(loaders: Loaders, actor: Actor): Loader<Stance> {
    return this.#chosen(loaders, actor, "topic");
  }

  /** What somebody has chosen for whole channels. */
  ofChannels(loaders: Loaders, actor: Actor): Loader<Stance> {
    return this.#chosen(loaders, actor, "channel");
  }

  #chosen(loaders: Loaders, actor: Actor, what: "topic" | "channel"): Loader<Stance> {
    return loaders.of(`${what} stances of ${actor.id}`, async (ids) => {
      const rows = await this.reads.rows<{ id: string; stance: Choice | null }>(
        `SELECT ${what}_id AS id, stance FROM ${what}_stance WHERE person_id = $1 AND ${what}_id = ANY ($2::uuid[])`,
        [actor.id, ids],
      );
      return inOrder(
        ids,
        rows,
        (row) => row.id,
        () => ({ stance: null }),
      ).map((row) => stanceOf(row.stance));
    });
  }
}
