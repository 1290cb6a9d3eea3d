import type { Actor } from "../../kernel/actor.js";

interface AtPlace {
  id: string;
  roundId: string;
}

type Rule = (actor: Actor, place: AtPlace) => boolean;

const read: Rule = (actor, place) => actor.belongsTo(place.id) || actor.is("STAFF", place.roundId);
const edit: Rule = (actor, place) => actor.leadsAt(place.id) || actor.holdsAt(place.id, "FACILITATOR");

/** Who reads about the process group of a place, and who keeps it. */
export const processGroupPolicy = { read, edit };

/** Who reads how a role went from one to another, with what went along. */
export const handOverPolicy = { read };
