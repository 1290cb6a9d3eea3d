import type { EntityManager } from "typeorm";
import { recordChange } from "./topic-record.js";
import { Topic } from "./topic.entity.js";

/** Which message answers a resolved topic, on record; the topic's row is locked. */
export async function writeSolution(
  db: EntityManager,
  topic: Topic,
  solutionId: string | null,
  { by, at }: { by: string; at: Date },
): Promise<void> {
  topic.solutionId = solutionId;
  topic.version += 1;
  await db.update(Topic, { id: topic.id }, { solutionId, version: topic.version });
  await recordChange(db, topic, solutionId ? "ANSWER_MARKED" : "ANSWER_UNMARKED", { by, at });
}
