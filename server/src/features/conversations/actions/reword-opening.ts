import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { allowedMentions } from "../message.writer.js";
import { rewordMessage } from "../message.rewording.js";
import { Message } from "../message.entity.js";
import { TopicAccess } from "../topic.access.js";

/**
 * For features whose things a topic opens with: when such a thing is worded anew, so is the topic's first message,
 * whoever wrote it. The right to the thing is theirs to prove. What was taken back, or stands in a channel that was
 * filed away, is left as it is.
 */
@Injectable()
export class RewordOpening {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { topicId, body }: { topicId: string; body: string }): Promise<void> {
    return this.work.run(async (work) => {
      const { topic, channel } = await this.topics.require(actor, "read", topicId, { lock: true });
      const message = await work.db.findOneByOrFail(Message, { topicId, number: 1 });
      if (channel.archived || message.deletedAt || message.body === body) return;
      const mentions = allowedMentions(actor, channel, body);
      await rewordMessage(work, { message, topic, channel }, body, mentions, this.clock.now());
    });
  }
}
