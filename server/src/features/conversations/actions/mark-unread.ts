import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import { Loaders } from "../../../graphql/loaders.js";
import type { Actor } from "../../../kernel/actor.js";
import { announceRead } from "../conversation.facts.js";
import { TopicAccess } from "../topic.access.js";
import type { Topic } from "../topic.entity.js";
import { UnreadQueries } from "../unread.queries.js";

/** Moves the reader's mark back to just before a message; what is unread from further back stays so. */
@Injectable()
export class MarkUnread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly unread: UnreadQueries,
  ) {}

  async run(actor: Actor, input: { topicId: string; from: number }): Promise<Topic> {
    return this.work.run(async (work) => {
      const { topic } = await this.topics.require(actor, "read", input.topicId);
      const number = Math.min(Math.max(input.from, 1), topic.lastNumber) - 1;
      const state = await this.unread.states(new Loaders(), actor).load(topic.id);
      if (!state || topic.lastNumber === 0 || state.readNumber <= number) return topic;
      const [mark] = await work.db.query<{ version: number }[]>(
        `INSERT INTO read_mark AS mark (person_id, topic_id, number, marked_unread) VALUES ($1, $2, $3, true)
         ON CONFLICT (person_id, topic_id)
           DO UPDATE SET number = $3, version = mark.version + 1, marked_unread = true
         RETURNING version`,
        [actor.id, topic.id, number],
      );
      if (mark) announceRead(work, actor.id, topic.id, number, mark.version);
      return topic;
    });
  }
}
