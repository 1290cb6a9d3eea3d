import type { EntityManager } from "typeorm";

interface HelpLink {
  topicId: string;
  placeId: string;
  peerPlaceId?: string | null;
}

/** Keeps what a topic was asked for; asked again, the first stays. */
export async function linkHelp(
  db: EntityManager,
  { topicId, placeId, peerPlaceId = null }: HelpLink,
): Promise<void> {
  await db.query(
    `INSERT INTO help_link (topic_id, place_id, peer_place_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [topicId, placeId, peerPlaceId],
  );
}
