import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../database/unit-of-work.js";
import type { Actor } from "../../kernel/actor.js";
import { personStream } from "../../realtime/announcement.js";
import { TopicAccess } from "../conversations/topic.access.js";
import { choiceOf, type Stance } from "../inbox/stance.js";

/** Sets what somebody hears of a topic, by the link of a mail; told to all their devices. */
@Injectable()
export class TopicStanceWriter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
  ) {}

  async set(actor: Actor, topicId: string, stance: Stance): Promise<void> {
    await this.work.run(async ({ db, announce }) => {
      await this.topics.require(actor, "read", topicId);
      const changed = await db.query<unknown[]>(
        `INSERT INTO topic_stance AS held (person_id, topic_id, stance) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, topic_id) DO UPDATE SET stance = $3, version = held.version + 1
           WHERE held.stance IS DISTINCT FROM $3
         RETURNING version`,
        [actor.id, topicId, choiceOf(stance)],
      );
      if (changed.length === 0) return;
      announce({
        stream: personStream(actor.id),
        kind: "topic.stance",
        audience: `person:${actor.id}`,
        payload: { topicId },
      });
    });
  }
}
