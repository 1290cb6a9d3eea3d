import type { Work } from "../../database/unit-of-work.js";
import { personStream } from "../../realtime/announcement.js";

export type InboxFactKind = "topic.stance" | "channel.stance" | "topic.snoozed";

/** For the person alone, on all their devices. */
export function announceToOneself(
  work: Work,
  personId: string,
  kind: InboxFactKind,
  about: { topicId: string } | { channelId: string },
): void {
  work.announce({ stream: personStream(personId), kind, audience: `person:${personId}`, payload: about });
}
