import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { tags } from "../../../search/search-entry.js";
import { tagEntry } from "../../../search/search-index.js";
import { announceTopic } from "../conversation.facts.js";
import { TopicAccess } from "../topic.access.js";
import { recordChange } from "../topic-record.js";
import { Topic } from "../topic.entity.js";

/** Opens a resolved topic again: what seemed to answer it did not. An open one stays as it is. */
@Injectable()
export class ReopenTopic {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: { id: string }): Promise<Topic> {
    return this.work.run(async (work) => {
      const { topic, channel } = await this.topics.require(actor, "resolve", input.id, { lock: true });
      if (!topic.resolvedAt) return topic;
      topic.resolvedAt = null;
      topic.resolvedBy = null;
      topic.solutionId = null;
      topic.version += 1;
      await work.db.update(
        Topic,
        { id: topic.id },
        { resolvedAt: null, resolvedBy: null, solutionId: null, version: topic.version },
      );
      await recordChange(work.db, topic, "REOPENED", { by: actor.id, at: this.clock.now() });
      await tagEntry(work.db, topic.id, tags.resolved, false);
      announceTopic(work, channel, "topic.reopened", topic.id);
      return topic;
    });
  }
}
