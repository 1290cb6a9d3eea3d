import type { Work } from "../../database/unit-of-work.js";
import type { AudienceKey } from "../../kernel/actor.js";
import { announcePlace } from "../network/network.facts.js";
import type { ProgressUpdate } from "./update.entity.js";

/** For all who read it, and those who read it until now. */
export function announceUpdate(work: Work, update: ProgressUpdate, also: readonly AudienceKey[] = []): void {
  announcePlace(work, { id: update.placeId, roundId: update.roundId }, "UPDATES", [
    ...update.audiences,
    ...also,
  ]);
}

/** For its author and, once it waits for them, those who lead the place. */
export async function announceUpdateDraft(work: Work, update: ProgressUpdate): Promise<void> {
  const audiences = await draftReaders(work, update);
  announcePlace(work, { id: update.placeId, roundId: update.roundId }, "UPDATES", audiences);
}

export async function draftReaders(
  { db }: Work,
  { authorId, placeId, submittedAt }: ProgressUpdate,
): Promise<AudienceKey[]> {
  const leads = submittedAt
    ? await db.query<{ id: string }[]>(
        `SELECT person_id AS id FROM role
         WHERE place_id = $1 AND until IS NULL AND kind IN ('PROJECT_LEAD', 'DEPUTY_LEAD')
         ORDER BY person_id`,
        [placeId],
      )
    : [];
  return [authorId, ...leads.map(({ id }) => id)].map((id): AudienceKey => `person:${id}`);
}
