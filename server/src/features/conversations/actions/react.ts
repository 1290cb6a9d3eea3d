import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict } from "../../../kernel/errors.js";
import { refusal } from "../channel.access.js";
import { announceMessage } from "../conversation.facts.js";
import type { Message } from "../message.entity.js";
import type { ReactionKind } from "../reactions.js";
import { TopicAccess } from "../topic.access.js";
import { topicPolicy } from "../topic.policy.js";

export interface ReactionInput {
  messageId: string;
  kind: ReactionKind;
  /** False takes one's own back. */
  isThere: boolean;
}

/** Answers a message with a sign, or takes one's own back; doing it twice changes nothing. */
@Injectable()
export class React {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { messageId, kind, isThere }: ReactionInput): Promise<Message> {
    return this.work.run(async (work) => {
      const { message, topic, channel } = await this.topics.requireMessage(actor, messageId, { lock: true });
      if (!topicPolicy.react(actor, topic, channel)) throw refusal(channel);
      if (message.deletedAt) {
        throw new Conflict("MESSAGE_DELETED", "Dieser Beitrag wurde inzwischen gelöscht.");
      }
      // Counted in the statement that writes: the message's row orders all who react at once.
      const change = isThere
        ? `INSERT INTO message_reaction (message_id, person_id, kind, at) VALUES ($1, $2, $3, $4)
           ON CONFLICT DO NOTHING RETURNING 1`
        : `DELETE FROM message_reaction WHERE message_id = $1 AND person_id = $2 AND kind = $3
             AND $4::timestamptz IS NOT NULL RETURNING -1`;
      const [[counted]] = await work.db.query<
        [{ reactionCount: number; reactionsVersion: number }[], number]
      >(
        `WITH changed (by) AS (${change})
         UPDATE message SET reaction_count = reaction_count + changed.by, reactions_version = reactions_version + 1
         FROM changed WHERE id = $1
         RETURNING reaction_count AS "reactionCount", reactions_version AS "reactionsVersion"`,
        [message.id, actor.id, kind, this.clock.now()],
      );
      if (!counted) return message;
      announceMessage(work, channel, "message.reacted", message.id);
      return Object.assign(message, counted);
    });
  }
}
