import { Injectable } from "@nestjs/common";
import { UnitOfWork } from "../../../database/unit-of-work.js";
import type { Actor } from "../../../kernel/actor.js";
import { Invalid } from "../../../kernel/errors.js";
import { announceRead } from "../conversation.facts.js";
import { TopicAccess } from "../topic.access.js";
import type { Topic } from "../topic.entity.js";
import { mostUnread } from "../unread-horizon.js";

export interface SeenMark {
  topicId: string;
  number: number;
}

/** Moves the marks of many topics at once: forward to what was shown, or back to where they were before that. */
@Injectable()
export class MarkSeen {
  constructor(
    private readonly work: UnitOfWork,
    private readonly topics: TopicAccess,
  ) {}

  /** Never back, and never beyond the end. */
  run(actor: Actor, marks: readonly SeenMark[]): Promise<Topic[]> {
    return this.#move(
      actor,
      marks,
      `number = EXCLUDED.number, marked_unread = mark.marked_unread AND EXCLUDED.marked_unread`,
      `mark.number < EXCLUDED.number`,
      (topic, number) => number < topic.lastNumber,
    );
  }

  /** "Rückgängig": never forward. */
  takeBack(actor: Actor, marks: readonly SeenMark[]): Promise<Topic[]> {
    return this.#move(
      actor,
      marks,
      `number = EXCLUDED.number, marked_unread = true`,
      `mark.number > EXCLUDED.number`,
      () => true,
    );
  }

  async #move(
    actor: Actor,
    marks: readonly SeenMark[],
    change: string,
    when: string,
    isHeld: (topic: Topic, number: number) => boolean,
  ): Promise<Topic[]> {
    if (marks.length > mostUnread)
      throw new Invalid("marks", "TOO_MANY", `Bitte höchstens ${mostUnread} Themen auf einmal.`);
    return this.work.run(async (work) => {
      const wanted = new Map(marks.map(({ topicId, number }) => [topicId, number]));
      const topics = await this.topics.requireAll(actor, [...wanted.keys()]);
      const rows = topics.map((topic) => {
        const number = Math.min(Math.max(wanted.get(topic.id) ?? 0, 0), topic.lastNumber);
        return { id: topic.id, number, held: isHeld(topic, number) };
      });
      const moved = await work.db.query<{ topic_id: string; number: number; version: number }[]>(
        `INSERT INTO read_mark AS mark (person_id, topic_id, number, marked_unread)
         SELECT $1, wanted.* FROM unnest($2::uuid[], $3::integer[], $4::boolean[]) AS wanted (id, number, held)
         ORDER BY wanted.id
         ON CONFLICT (person_id, topic_id) DO UPDATE SET ${change}, version = mark.version + 1 WHERE ${when}
         RETURNING topic_id, number, version`,
        [actor.id, rows.map(({ id }) => id), rows.map(({ number }) => number), rows.map(({ held }) => held)],
      );
      for (const { topic_id, number, version } of moved)
        announceRead(work, actor.id, topic_id, number, version);
      return topics;
    });
  }
}
