import type { EntityManager } from "typeorm";
import { insertOnce } from "../../database/insert-once.js";
import type { Work } from "../../database/unit-of-work.js";
import type { SearchEntry } from "../../search/search-entry.js";
import { putEntries } from "../../search/search-index.js";
import type { Actor } from "../../kernel/actor.js";
import { Conflict, Invalid } from "../../kernel/errors.js";
import { isId } from "../../kernel/ids.js";
import { isReader } from "../../kernel/is-reader.js";
import { horizonDays } from "./unread-horizon.js";
import { announceMessage, announceRead } from "./conversation.facts.js";
import { clearSentDraft } from "./draft.writer.js";
import { channelPolicy } from "./channel.policy.js";
import type { Channel } from "./channel.entity.js";
import { messageEntry, topicEntry } from "./conversation.searchables.js";
import { mentionsIn, type MentionTarget } from "./mentions.js";
import { Message } from "./message.entity.js";
import type { TopicInChannel } from "./topic.access.js";

export interface Words {
  id: string;
  body: string;
  /** The message spoken of. */
  quotedId?: string | null;
  /** How many files go with it; they are attached by whoever appends it, in the same work. */
  attachmentCount?: number;
  /** The draft these words were, by its version. */
  draft?: { scope: string; version: number | null | undefined };
  at: Date;
}

export interface Appended {
  message: Message;
  /** False when it had been posted already. */
  isNew: boolean;
}

/**
 * Appends messages to a topic whose row this work has locked, and tells the log. Posting the same message again
 * changes nothing and answers with what is stored.
 */
export async function appendMessages(
  work: Work,
  actor: Actor,
  place: TopicInChannel,
  words: readonly Words[],
): Promise<Appended[]> {
  const { topic, channel } = place;
  const placeIds = actor.placeIdsIn(channel.roundId);
  const appended: Appended[] = [];
  const entries: SearchEntry[] = [];
  let number = topic.lastNumber + 1;
  let read: { number: number; version: number } | undefined;
  for (const one of words) {
    const { readVersion, ...added } = await appendOne(work, actor, place, number, one);
    appended.push(added);
    if (!added.isNew) continue;
    if (readVersion !== undefined) read = { number, version: readVersion };
    if (number === 1) entries.push(topicEntry(topic, channel, placeIds));
    entries.push(messageEntry(added.message, channel, placeIds));
    number += 1;
  }
  // All at once: works that took their words one after another would wait for each other's.
  await putEntries(work.db, entries);
  if (read) announceRead(work, actor.id, topic.id, read.number, read.version);
  return appended;
}

/** One message; what all of them have in common comes after them. `readVersion`: of the mark that moved along. */
async function appendOne(
  work: Work,
  actor: Actor,
  place: TopicInChannel,
  number: number,
  words: Words,
): Promise<Appended & { readVersion?: number | undefined }> {
  const { db } = work;
  const { topic, channel } = place;
  const mentions = allowedMentions(actor, channel, words.body);
  const quotedId = await quotedIn(db, topic.id, words.quotedId);
  const message = db.create(Message, {
    id: words.id,
    topicId: topic.id,
    number,
    authorId: actor.id,
    body: words.body,
    postedAt: words.at,
    editedAt: null,
    version: 1,
    deletedAt: null,
    deletedBy: null,
    deletedReason: null,
    quotedId,
    reactionCount: 0,
    reactionsVersion: 0,
    attachmentCount: words.attachmentCount ?? 0,
  });

  if (!(await insertOnce(db, Message, message))) {
    const stored = await db.findOneByOrFail(Message, { id: words.id });
    const isSame = stored.isSameAs(topic.id, actor.id, words.body, quotedId);
    if (isSame && stored.hasAsMany(message.attachmentCount)) return { message: stored, isNew: false };
    throw new Conflict(
      "ID_TAKEN",
      "Diese Kennung ist schon vergeben. Bitte senden Sie den Beitrag noch einmal.",
    );
  }

  // Whoever had read everything has read their own words, too; whoever had not is not told that they had.
  const [read] = await db.query<{ version: number }[]>(
    `WITH moved AS (
       UPDATE topic SET last_number = $2, last_activity_at = $3, dormant_number = CASE
         WHEN last_activity_at <= $3::timestamptz - interval '${horizonDays} days' THEN last_number
         ELSE dormant_number END
       WHERE id = $1),
     taking_part AS (
       INSERT INTO topic_participant (topic_id, person_id, last_number) VALUES ($1, $4, $2)
       ON CONFLICT (topic_id, person_id) DO UPDATE SET last_number = $2)
     INSERT INTO read_mark AS mark (person_id, topic_id, number)
     SELECT $4, $1, $2 WHERE $2 = 1 OR EXISTS (SELECT FROM read_mark WHERE person_id = $4 AND topic_id = $1)
     ON CONFLICT (person_id, topic_id) DO UPDATE SET number = $2, version = mark.version + 1
       WHERE mark.number = $2 - 1
     RETURNING version`,
    [topic.id, number, words.at, actor.id],
  );
  await writeMentions(db, message, channel, mentions);
  announceMessage(work, channel, "message.posted", message.id);
  if (words.draft) await clearSentDraft(work, actor.id, words.draft.scope, words.draft.version, words.at);
  return { message, isNew: true, readVersion: read?.version };
}

/** One speaks of what stands in the same topic: all who read the one read the other. */
export async function quotedIn(
  db: EntityManager,
  topicId: string,
  quotedId: string | null | undefined,
): Promise<string | null> {
  if (quotedId == null) return null;
  if (isId(quotedId) && (await db.existsBy(Message, { id: quotedId, topicId }))) return quotedId;
  throw new Invalid(
    "quotedId",
    "QUOTE_ELSEWHERE",
    "Zitieren können Sie nur Beiträge aus demselben Thema. Bitte entfernen Sie das Zitat.",
  );
}

/**
 * Replaces what the message mentions. Only those who read the channel can be called, so that nobody learns that there
 * is something they may not see, and no id is given a name in front of those who only guessed it.
 */
export async function writeMentions(
  db: EntityManager,
  message: Message,
  channel: Channel,
  mentions: MentionTarget[],
): Promise<void> {
  if (message.version > 1) await db.query(`DELETE FROM mention WHERE message_id = $1`, [message.id]);
  if (mentions.length === 0) return;
  await db.query(
    `INSERT INTO mention (message_id, topic_id, number, author_id, target)
     SELECT $1, $2, $3, $4, called.target FROM (
       SELECT 'PERSON:' || role.person_id FROM role
       WHERE role.person_id = ANY ($5::uuid[]) AND role.round_id = $7 AND role.until IS NULL
         AND ${isReader("role", "$8::text")}
       UNION SELECT 'PLACE:' || place.id FROM place WHERE place.id = ANY ($6::uuid[]) AND place.round_id = $7
       UNION SELECT 'ALL' WHERE $9::boolean) AS called (target)`,
    [
      ...[message.id, message.topicId, message.number, message.authorId],
      ...[idsOf("PERSON", mentions), idsOf("PLACE", mentions)],
      ...[channel.roundId, channel.audienceKey, mentions.includes("ALL")],
    ],
  );
}

const idsOf = (kind: string, mentions: MentionTarget[]): string[] =>
  mentions.filter((target) => target.startsWith(`${kind}:`)).map((target) => target.slice(kind.length + 1));

/** Whom the text mentions, if its author may call them here. */
export function allowedMentions(actor: Actor, channel: Channel, body: string): MentionTarget[] {
  const mentions = mentionsIn(body);
  if (mentions.includes("ALL") && !channelPolicy.mentionAll(actor, channel)) {
    throw new Invalid(
      "body",
      "MENTION_ALL_REFUSED",
      "„Alle hier“ kann in diesem Kanal nur das Programmbüro ansprechen. Bitte nennen Sie einzelne Personen oder Orte.",
    );
  }
  return mentions;
}
