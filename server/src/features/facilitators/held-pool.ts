import type { Work } from "../../database/unit-of-work.js";

/**
 * Lets changes of a round's pool happen one after the other, candidates' coming among them: whoever is noted down and
 * whoever comes with that address would else not see each other. Taken after the rows of places and people, so that
 * nobody waits in a circle.
 */
export async function holdPool({ db }: Work, roundId: string): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtext('facilitators'), hashtext($1))`, [roundId]);
}
