import type { Actor } from "../../kernel/actor.js";

interface At {
  id: string;
  roundId: string;
}

export const mayComparePlace = (actor: Actor, place: At): boolean =>
  actor.belongsTo(place.id) || actor.is("STAFF", place.roundId);
