import type { Work } from "../../database/unit-of-work.js";
import { rewriteEntry } from "../../search/search-index.js";
import { announceMessage } from "./conversation.facts.js";
import { searchedWords } from "./conversation.searchables.js";
import type { MentionTarget } from "./mentions.js";
import { Message } from "./message.entity.js";
import { writeMentions } from "./message.writer.js";
import { quoteAnew } from "./topic-excerpt.js";
import type { MessageInTopic } from "./topic.access.js";

/** Gives a message, whose topic this work has locked, other words; the earlier ones stay in its history. */
export async function rewordMessage(
  work: Work,
  { message, topic, channel }: MessageInTopic,
  body: string,
  mentions: MentionTarget[],
  at: Date,
): Promise<void> {
  const { db } = work;
  await db.query(
    `INSERT INTO message_version (message_id, version, body, written_at) VALUES ($1, $2, $3, $4)`,
    [message.id, message.version, message.body, message.editedAt ?? message.postedAt],
  );
  const wordsBefore = message.body;
  message.body = body;
  message.editedAt = at;
  message.version += 1;
  const { editedAt, version } = message;
  await db.update(Message, { id: message.id }, { body, editedAt, version });
  await writeMentions(db, message, channel, mentions);
  await rewriteEntry(db, message.id, searchedWords(body));
  await quoteAnew(db, topic, message, wordsBefore);
  announceMessage(work, channel, "message.edited", message.id);
}
