import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { limits } from "../../../kernel/limits.js";
import { requiredLine } from "../../../kernel/text.js";
import { rewriteEntry } from "../../../search/search-index.js";
import { announceTopic } from "../conversation.facts.js";
import { TopicAccess } from "../topic.access.js";
import { recordChange } from "../topic-record.js";
import { Topic } from "../topic.entity.js";

@Injectable()
export class RenameTopic {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: { id: string; title: string }): Promise<Topic> {
    const title = requiredLine("title", input.title, limits.title);
    return this.work.run(async (work) => {
      const { topic, channel } = await this.topics.require(actor, "rename", input.id, { lock: true });
      if (topic.title === title) return topic;
      const oldTitle = topic.title;
      topic.title = title;
      topic.version += 1;
      await work.db.update(Topic, { id: topic.id }, { title, version: topic.version });
      const change = { by: actor.id, at: this.clock.now(), oldTitle, newTitle: title };
      await recordChange(work.db, topic, "RENAMED", change);
      await rewriteEntry(work.db, topic.id, title);
      announceTopic(work, channel, "topic.renamed", topic.id);
      return topic;
    });
  }
}
