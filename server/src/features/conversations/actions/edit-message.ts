import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict, Forbidden } from "../../../kernel/errors.js";
import { limits } from "../../../kernel/limits.js";
import { optionalText, requiredText } from "../../../kernel/text.js";
import { refusal } from "../channel.access.js";
import type { Message } from "../message.entity.js";
import { allowedMentions } from "../message.writer.js";
import { rewordMessage } from "../message.rewording.js";
import { TopicAccess } from "../topic.access.js";
import { topicPolicy } from "../topic.policy.js";

export interface EditMessageInput {
  id: string;
  body: string;
  /** The version the editor started from. */
  version: number;
}

/** Changes the words of one's own message; the earlier ones stay readable in its history. */
@Injectable()
export class EditMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: EditMessageInput): Promise<Message> {
    return this.work.run(async (work) => {
      const { message, topic, channel } = await this.topics.requireMessage(actor, input.id, { lock: true });
      if (message.authorId !== actor.id) throw new Forbidden("Sie können nur Ihre eigenen Beiträge ändern.");
      if (!topicPolicy.changeOwn(actor, topic, channel)) throw refusal(channel);
      if (message.deletedAt)
        throw new Conflict("MESSAGE_DELETED", "Dieser Beitrag wurde inzwischen gelöscht.");
      const text = message.attachmentCount > 0 ? optionalText : requiredText;
      const body = text("body", input.body, limits.body);
      if (message.body === body) return message;
      if (message.version !== input.version) {
        throw new Conflict(
          "CHANGED_MEANWHILE",
          "Dieser Beitrag wurde inzwischen an anderer Stelle geändert. Bitte sehen Sie sich die neue Fassung an.",
        );
      }

      const mentions = allowedMentions(actor, channel, body);
      await rewordMessage(work, { message, topic, channel }, body, mentions, this.clock.now());
      return message;
    });
  }
}
