import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { announceRead } from "../conversation.facts.js";
import { TopicAccess } from "../topic.access.js";
import type { Topic } from "../topic.entity.js";

/** Moves the reader's mark forward to what was shown to them; never back. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
  ) {}

  async run(actor: Actor, input: { topicId: string; upTo: number }): Promise<Topic> {
    return this.work.run(async (work) => {
      const { topic } = await this.topics.require(actor, "read", input.topicId);
      const number = Math.min(Math.max(input.upTo, 0), topic.lastNumber);
      const [mark] = await work.db.query<{ version: number }[]>(
        `INSERT INTO read_mark AS mark (person_id, topic_id, number) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, topic_id) DO UPDATE
           SET number = $3, version = mark.version + 1, marked_unread = mark.marked_unread AND $3 < $4
           WHERE mark.number < $3
         RETURNING version`,
        [actor.id, topic.id, number, topic.lastNumber],
      );
      if (mark) announceRead(work, actor.id, topic.id, number, mark.version);
      return topic;
    });
  }
}
