import type { EntityManager } from "typeorm";
import type { Topic } from "./topic.entity.js";

export const topicChangeKinds = [
  "RENAMED",
  "RESOLVED",
  "REOPENED",
  "SUMMARISED",
  "ANSWER_MARKED",
  "ANSWER_UNMARKED",
] as const;
export type TopicChangeKind = (typeof topicChangeKinds)[number];

interface Change {
  by: string;
  at: Date;
  oldTitle?: string;
  newTitle?: string;
}

/** Puts on record who changed the topic; its row is locked, so the numbers have no gaps. Nothing is ever taken out. */
export async function recordChange(
  db: EntityManager,
  topic: Topic,
  kind: TopicChangeKind,
  { by, at, oldTitle = undefined, newTitle = undefined }: Change,
): Promise<void> {
  await db.query(
    `INSERT INTO topic_change (topic_id, number, kind, made_by, made_at, old_title, new_title)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 FROM topic_change WHERE topic_id = $1`,
    [topic.id, kind, by, at, oldTitle ?? null, newTitle ?? null],
  );
}
