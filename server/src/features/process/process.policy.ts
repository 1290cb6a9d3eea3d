import type { Actor } from "../../kernel/actor.js";

interface AtPlace {
  id: string;
  roundId: string;
}
type Rule = (actor: Actor, place: AtPlace) => boolean;

/** Phase and how much is done: whoever holds a role in the round. */
const follow: Rule = (actor, { roundId }) => actor.holdsAnyRoleIn(roundId);
/** The Bausteine with title, state and days: those who learn from each other. */
const read: Rule = (actor, { roundId }) => actor.audiencesIn(roundId).has("network");
/** What is written in them: who works at it, and the programme office. */
const readDetails: Rule = (actor, { id, roundId }) => actor.belongsTo(id) || actor.is("STAFF", roundId);
const edit: Rule = (actor, { id }) => actor.holdsAt(id, "FACILITATOR", "PROJECT_LEAD", "DEPUTY_LEAD");
const advance: Rule = edit;

/** What may be done with the process of a place. */
export const processPolicy = { follow, read, readDetails, edit, advance };
export type ProcessRight = keyof typeof processPolicy;

/** The template is the programme office's; everybody in the round may read it. */
export const maySaveTemplate = (actor: Actor, roundId: string): boolean => actor.is("STAFF", roundId);
