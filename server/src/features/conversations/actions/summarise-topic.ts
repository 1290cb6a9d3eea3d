import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Conflict } from "../../../kernel/errors.js";
import { limits } from "../../../kernel/limits.js";
import { requiredText } from "../../../kernel/text.js";
import { announceTopic } from "../conversation.facts.js";
import { recordChange } from "../topic-record.js";
import { TopicAccess } from "../topic.access.js";
import { Topic } from "../topic.entity.js";

export interface SummariseTopicInput {
  topicId: string;
  /** Empty takes the summary away; its wordings stay on record. */
  body: string;
  /** The version the writer had in front of them; 0 when there was none. */
  version: number;
}

/** Says what new readers of a topic need to know. Every wording stays on record. */
@Injectable()
export class SummariseTopic {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: SummariseTopicInput): Promise<Topic> {
    const body = input.body.trim() === "" ? "" : requiredText("body", input.body, limits.summary);
    return this.work.run(async (work) => {
      const { db } = work;
      const { topic, channel } = await this.topics.require(actor, "summarise", input.topicId, { lock: true });
      const [held] = await db.query<{ body: string }[]>(
        `SELECT body FROM topic_summary WHERE topic_id = $1 AND version = $2`,
        [topic.id, topic.summaryVersion],
      );
      if (body === (held?.body ?? "")) return topic;
      if (topic.summaryVersion !== input.version) {
        throw new Conflict(
          "CHANGED_MEANWHILE",
          "Die Zusammenfassung wurde inzwischen geändert. Bitte sehen Sie sich die neue Fassung an.",
        );
      }
      const at = this.clock.now();
      topic.summaryVersion += 1;
      const { summaryVersion } = topic;
      await db.query(
        `INSERT INTO topic_summary (topic_id, version, body, written_by, written_at) VALUES ($1, $2, $3, $4, $5)`,
        [topic.id, summaryVersion, body, actor.id, at],
      );
      await db.update(Topic, { id: topic.id }, { summaryVersion });
      await recordChange(db, topic, "SUMMARISED", { by: actor.id, at });
      announceTopic(work, channel, "topic.summarised", topic.id);
      return topic;
    });
  }
}
