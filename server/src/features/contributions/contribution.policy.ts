import type { Actor } from "../../kernel/actor.js";

interface AtPlace {
  id: string;
  roundId: string;
}

/** Whoever belongs to the place, and the programme office. */
const read = (actor: Actor, place: AtPlace): boolean =>
  actor.belongsTo(place.id) || actor.is("STAFF", place.roundId);
/** The place's own people: it is they who bring something in. */
const add = (actor: Actor, place: AtPlace): boolean => actor.isOwnAt(place.id);
/** Who wrote it, and who leads the place. */
const change = (actor: Actor, place: AtPlace, { createdBy }: { createdBy: string }): boolean =>
  actor.leadsAt(place.id) || (createdBy === actor.id && actor.isOwnAt(place.id));

/** What may be done with what a place contributes. */
export const contributionPolicy = { read, add, change };
