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

/** Marks a topic as resolved: who, and when. Doing it twice keeps the first. */
@Injectable()
export class ResolveTopic {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: { id: string }): Promise<Topic> {
    return this.work.run(async (work) => {
      const { topic, channel } = await this.topics.require(actor, "resolve", input.id, { lock: true });
      if (topic.resolvedAt) return topic;
      topic.resolvedAt = this.clock.now();
      topic.resolvedBy = actor.id;
      topic.version += 1;
      const { resolvedAt, resolvedBy, version } = topic;
      await work.db.update(Topic, { id: topic.id }, { resolvedAt, resolvedBy, version });
      await recordChange(work.db, topic, "RESOLVED", { by: actor.id, at: topic.resolvedAt });
      await tagEntry(work.db, topic.id, tags.resolved, true);
      announceTopic(work, channel, "topic.resolved", topic.id);
      return topic;
    });
  }
}
