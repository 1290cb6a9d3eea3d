import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { TopicAccess } from "../../conversations/topic.access.js";
import { announceToOneself } from "../inbox.facts.js";
import { choiceOf, type Stance } from "../stance.js";

@Injectable()
export class SetTopicStance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
  ) {}

  async run(actor: Actor, input: { topicId: string; stance: Stance }) {
    return this.work.run(async (work) => {
      const { topic } = await this.topics.require(actor, "read", input.topicId);
      const changed = await work.db.query<unknown[]>(
        `INSERT INTO topic_stance AS held (person_id, topic_id, stance)
         SELECT $1, $2, $3::text WHERE $3 IS NOT NULL OR EXISTS (
           SELECT FROM topic_stance WHERE person_id = $1 AND topic_id = $2)
         ON CONFLICT (person_id, topic_id) DO UPDATE SET stance = $3, version = held.version + 1
           WHERE held.stance IS DISTINCT FROM $3
         RETURNING version`,
        [actor.id, topic.id, choiceOf(input.stance)],
      );
      if (changed.length > 0) announceToOneself(work, actor.id, "topic.stance", { topicId: topic.id });
      return topic;
    });
  }
}
