import type { Work } from "../../database/unit-of-work.js";
import { personStream } from "../../realtime/announcement.js";

export const choiceFact = "notifications.chosen";

/** For the person alone, on all their devices. */
export function announceChoice(work: Work, personId: string): void {
  work.announce({
    stream: personStream(personId),
    kind: choiceFact,
    audience: `person:${personId}`,
    payload: {},
  });
}
