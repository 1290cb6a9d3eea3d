import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { Attachments } from "../../../files/attachments.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Forbidden, Invalid } from "../../../kernel/errors.js";
import { limits } from "../../../kernel/limits.js";
import { requiredLine } from "../../../kernel/text.js";
import { removeEntry } from "../../../search/search-index.js";
import { announceMessage, announceTopic } from "../conversation.facts.js";
import { Message } from "../message.entity.js";
import { writeMentions } from "../message.writer.js";
import { writeSolution } from "../solution.writer.js";
import { TopicAccess } from "../topic.access.js";
import { quoteAnew } from "../topic-excerpt.js";
import { topicPolicy } from "../topic.policy.js";

/**
 * Takes a message back: its words, their history and its files are gone, a tombstone keeps its place.
 * Moderators may do so with the messages of others and must say why.
 */
@Injectable()
export class DeleteMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly files: Attachments,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: { id: string; reason?: string | null }): Promise<Message> {
    return this.work.run(async (work) => {
      const { db } = work;
      const { message, topic, channel } = await this.topics.requireMessage(actor, input.id, { lock: true });
      const isOwn = message.authorId === actor.id;
      const right = isOwn ? topicPolicy.changeOwn : topicPolicy.deleteAny;
      if (!right(actor, topic, channel)) throw new Forbidden("Diesen Beitrag können Sie nicht löschen.");
      if (message.deletedAt) return message;

      const reason = input.reason?.trim() ? requiredLine("reason", input.reason, limits.reason) : null;
      if (!isOwn && !reason) {
        throw new Invalid(
          "reason",
          "REASON_REQUIRED",
          "Bitte sagen Sie in einem Satz, warum Sie den Beitrag löschen.",
        );
      }
      const wordsBefore = message.body;
      message.body = "";
      message.deletedAt = this.clock.now();
      message.deletedBy = actor.id;
      message.deletedReason = reason;
      message.version += 1;
      if (message.attachmentCount > 0) await this.files.removeOf(work, { kind: "message", id: message.id });
      message.attachmentCount = 0;
      const { body, deletedAt, deletedBy, deletedReason, version, attachmentCount } = message;
      await db.update(
        Message,
        { id: message.id },
        { body, deletedAt, deletedBy, deletedReason, version, attachmentCount },
      );
      await db.query(`DELETE FROM message_version WHERE message_id = $1`, [message.id]);
      await writeMentions(db, message, channel, []);
      if (message.reactionCount > 0) await forgetReactions(db, message);
      await removeEntry(db, message.id);
      await quoteAnew(db, topic, message, wordsBefore);
      if (topic.solutionId === message.id) {
        await writeSolution(db, topic, null, { by: actor.id, at: message.deletedAt });
        announceTopic(work, channel, "topic.resolved", topic.id);
      }
      announceMessage(work, channel, "message.deleted", message.id);
      return message;
    });
  }
}

/** There is nothing left to agree with. */
async function forgetReactions(db: EntityManager, message: Message): Promise<void> {
  message.reactionCount = 0;
  message.reactionsVersion += 1;
  const { reactionCount, reactionsVersion } = message;
  await db.query(`DELETE FROM message_reaction WHERE message_id = $1`, [message.id]);
  await db.update(Message, { id: message.id }, { reactionCount, reactionsVersion });
}
