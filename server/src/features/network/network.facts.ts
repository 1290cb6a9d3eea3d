import type { Work } from "../../database/unit-of-work.js";
import { indexPerson } from "./network.searchables.js";
import type { AudienceKey } from "../../kernel/actor.js";
import { roundStream } from "../../realtime/announcement.js";

/** Somebody's rights changed; nothing numbered after this reaches them by rights they no longer have. */
export function announceRights({ announce }: Work, roundId: string, personId: string): void {
  announce({
    stream: roundStream(roundId),
    kind: "rights.changed",
    audience: `person:${personId}`,
    payload: { personId },
  });
}

/** Who holds which role changed, at a place or in the round's offices. */
export function announceRoster({ announce }: Work, roundId: string, placeId: string | null): void {
  announce({
    stream: roundStream(roundId),
    kind: "roster.changed",
    audience: "round",
    payload: placeId ? { placeId } : {},
  });
}

/** What of a place has changed; screens that show it ask again. */
export const placeParts = ["PROCESS", "UPDATES", "DECISIONS", "TEAM", "CONCEPTS"] as const;
export type PlacePart = (typeof placeParts)[number];

/**
 * Something of a place changed, told to those who may read it. Says what, not how: who may read which part of it
 * differs, and an event is one for all its readers.
 */
export function announcePlace(
  { announce }: Work,
  place: { id: string; roundId: string },
  part: PlacePart,
  audiences: readonly AudienceKey[],
): void {
  const payload = { placeId: place.id, part };
  for (const audience of new Set(audiences)) {
    announce({ stream: roundStream(place.roundId), kind: "place.changed", audience, payload });
  }
}

/** Of its team, to those who read of it: whoever belongs to the place, and the programme office. */
export function announceTeam(work: Work, place: { id: string; roundId: string }): void {
  announcePlace(work, place, "TEAM", [`place:${place.id}`, "staff"]);
}

/** Somebody's account was closed or opened: that changes their rights, every roster they stand on, and who finds them. */
export async function announceMember(work: Work, personId: string): Promise<void> {
  const roles = await work.db.query<{ roundId: string; placeId: string | null }[]>(
    `SELECT DISTINCT round_id AS "roundId", place_id AS "placeId" FROM role WHERE person_id = $1 AND until IS NULL`,
    [personId],
  );
  for (const roundId of new Set(roles.map((role) => role.roundId))) {
    await indexPerson(work.db, roundId, personId);
    announceRights(work, roundId, personId);
  }
  for (const { roundId, placeId } of roles) announceRoster(work, roundId, placeId);
}
