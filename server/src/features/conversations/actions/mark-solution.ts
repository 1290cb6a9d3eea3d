import { Injectable } from "@nestjs/common";
import type { EntityManager } from "typeorm";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Invalid } from "../../../kernel/errors.js";
import { isId } from "../../../kernel/ids.js";
import { announceTopic } from "../conversation.facts.js";
import { Message } from "../message.entity.js";
import { writeSolution } from "../solution.writer.js";
import { TopicAccess } from "../topic.access.js";
import type { Topic } from "../topic.entity.js";
import { ResolveTopic } from "./resolve-topic.js";

/** Marks the message that answers a topic, which resolves it; or, without one, takes the mark away. */
@Injectable()
export class MarkSolution {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly resolving: ResolveTopic,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: { topicId: string; messageId: string | null }): Promise<Topic> {
    return this.work.run(async (work) => {
      const { topic, channel } = await this.topics.require(actor, "resolve", input.topicId, { lock: true });
      const answer = input.messageId === null ? null : await this.answerIn(work.db, topic, input.messageId);
      if (topic.solutionId === answer) return topic;

      const isOpen = topic.resolvedAt === null;
      const resolved = isOpen ? await this.resolving.run(actor, { id: topic.id }) : topic;
      await writeSolution(work.db, resolved, answer, { by: actor.id, at: this.clock.now() });
      // Resolving it has told of it already.
      if (!isOpen) announceTopic(work, channel, "topic.resolved", topic.id);
      return resolved;
    });
  }

  private async answerIn(db: EntityManager, topic: Topic, id: string): Promise<string> {
    const message = isId(id) ? await db.findOneBy(Message, { id, topicId: topic.id }) : null;
    if (!message || message.deletedAt) {
      throw new Invalid(
        "messageId",
        "ANSWER_ELSEWHERE",
        "Diesen Beitrag gibt es in diesem Thema nicht oder nicht mehr. Bitte wählen Sie einen anderen.",
      );
    }
    if (message.number === 1) {
      throw new Invalid(
        "messageId",
        "ANSWER_IS_QUESTION",
        "Mit diesem Beitrag beginnt das Thema. Bitte wählen Sie den Beitrag, der darauf antwortet.",
      );
    }
    return message.id;
  }
}
