import type { Work } from "../../database/unit-of-work.js";
import { announceChoice } from "./notification.facts.js";

/** Changes part of what somebody has chosen, and tells their other devices. `values` begin at $2. */
export async function changeChoice(
  work: Work,
  personId: string,
  change: string,
  ...values: string[]
): Promise<void> {
  await work.db.query(
    `UPDATE notification_choice SET ${change}, version = version + 1 WHERE person_id = $1`,
    [personId, ...values],
  );
  announceChoice(work, personId);
}
