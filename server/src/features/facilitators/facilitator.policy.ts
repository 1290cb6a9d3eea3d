import type { Actor } from "../../kernel/actor.js";

interface Entry {
  roundId: string;
  /** Null: a candidate. */
  personId: string | null;
  deactivatedAt: Date | null;
}
type Rule = (actor: Actor, entry: Entry) => boolean;

const isStaff = (actor: Actor, roundId: string): boolean => actor.is("STAFF", roundId);

/** The programme office, and whoever it is about. */
const read: Rule = (actor, entry) => isStaff(actor, entry.roundId) || entry.personId === actor.id;
/** Methods, regions and how many places. */
const change: Rule = read;
/** What the office notes for itself, which nobody else reads either. */
const changeNote: Rule = (actor, { roundId }) => isStaff(actor, roundId);
/** People who accompany places, or did, stay: that is the history. */
const remove: Rule = (actor, { roundId, personId }) => isStaff(actor, roundId) && personId === null;
const assign: Rule = (actor, { roundId, deactivatedAt }) => isStaff(actor, roundId) && deactivatedAt === null;

/** What may be done with an entry of the pool. */
export const facilitatorPolicy = { read, change, changeNote, remove, assign };

/** What may be done with the pool as a whole. */
export const poolPolicy = { readAll: isStaff, add: isStaff };
