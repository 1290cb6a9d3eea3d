import type { EntityManager } from "typeorm";
import type { Work } from "../../database/unit-of-work.js";
import { announceDraft } from "./conversation.facts.js";

export const topicScope = (topicId: string): string => `topic:${topicId}`;
export const channelScope = (channelId: string): string => `channel:${channelId}`;

/**
 * What was sent is no draft any more: emptied in the same transaction, if it is still the draft that was sent. One
 * that was gone on with on another device stays.
 */
export async function clearSentDraft(
  work: Work,
  personId: string,
  scope: string,
  version: number | null | undefined,
  at: Date,
): Promise<void> {
  if (!version) return;
  if (await emptied(work.db, personId, scope, version, at)) announceDraft(work, personId, scope);
}

async function emptied(
  db: EntityManager,
  personId: string,
  scope: string,
  version: number,
  at: Date,
): Promise<boolean> {
  const [, count] = await db.query<[unknown[], number]>(
    `UPDATE draft SET title = '', body = '', quoted_id = NULL, version = version + 1, saved_at = $4
     WHERE person_id = $1 AND scope = $2 AND version = $3`,
    [personId, scope, version, at],
  );
  return count > 0;
}
