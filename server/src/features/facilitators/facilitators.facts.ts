import type { Work } from "../../database/unit-of-work.js";
import { roundStream } from "../../realtime/announcement.js";

/** Somebody's entry in the pool changed: told as a change of the roster, to nobody but those who may read it. */
export function announcePool(
  { announce }: Work,
  { roundId, personId }: { roundId: string; personId: string | null },
): void {
  const fact = { stream: roundStream(roundId), kind: "roster.changed", payload: {} };
  announce({ ...fact, audience: "staff" });
  if (personId) announce({ ...fact, audience: `person:${personId}` });
}
