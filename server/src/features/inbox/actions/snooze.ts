import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Clock } from "../../../kernel/clock.js";
import { Invalid } from "../../../kernel/errors.js";
import { TopicAccess } from "../../conversations/topic.access.js";
import { announceToOneself } from "../inbox.facts.js";

const longest = 366 * 86_400_000;

/** Puts a topic off until a time; null takes it up again. */
@Injectable()
export class Snooze {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: { topicId: string; until: Date | null }) {
    const until = input.until && this.#coming(input.until);
    return this.work.run(async (work) => {
      const { topic } = await this.topics.require(actor, "read", input.topicId);
      const changed = await work.db.query<unknown[]>(
        `INSERT INTO snooze AS held (person_id, topic_id, until, up_to)
         SELECT $1, $2, $3::timestamptz, $4 WHERE $3 IS NOT NULL OR EXISTS (
           SELECT FROM snooze WHERE person_id = $1 AND topic_id = $2)
         ON CONFLICT (person_id, topic_id) DO UPDATE SET until = $3, up_to = $4, version = held.version + 1
           WHERE held.until IS DISTINCT FROM $3 OR held.up_to < $4
         RETURNING version`,
        [actor.id, topic.id, until, topic.lastNumber],
      );
      if (changed.length > 0) announceToOneself(work, actor.id, "topic.snoozed", { topicId: topic.id });
      return topic;
    });
  }

  #coming(until: Date): Date {
    const wait = until.getTime() - this.clock.now().getTime();
    if (!(wait > 0)) {
      throw new Invalid("until", "TIME_PASSED", "Bitte wählen Sie einen Zeitpunkt, der noch kommt.");
    }
    if (wait > longest) {
      throw new Invalid("until", "TIME_TOO_FAR", "Bitte wählen Sie einen Zeitpunkt innerhalb eines Jahres.");
    }
    return until;
  }
}
