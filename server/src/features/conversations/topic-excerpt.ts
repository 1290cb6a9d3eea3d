import type { EntityManager } from "typeorm";
import type { Message } from "./message.entity.js";
import { topicExcerpt } from "./plain-words.js";
import type { Topic } from "./topic.entity.js";

/**
 * The list of topics quotes the first message that still stands. Called when one was changed or taken back, with the
 * words it had before: of those that the list does not quote nothing is asked.
 */
export async function quoteAnew(
  db: EntityManager,
  topic: Topic,
  message: Message,
  wordsBefore: string,
): Promise<void> {
  // The first is quoted as long as it stands; of its words nothing may stay, however excerpts were once made.
  if (message.number > 1 && topic.excerpt !== topicExcerpt(wordsBefore)) return;
  const [first] = await db.query<{ body: string }[]>(
    `SELECT body FROM message WHERE topic_id = $1 AND deleted_at IS NULL ORDER BY number LIMIT 1`,
    [message.topicId],
  );
  // Of two quotes the one with the higher version of the topic holds.
  await db.query(`UPDATE topic SET excerpt = $2, version = version + 1 WHERE id = $1 AND excerpt <> $2`, [
    ...[topic.id, topicExcerpt(first?.body ?? "")],
  ]);
}
