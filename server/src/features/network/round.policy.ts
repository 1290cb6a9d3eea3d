import type { Actor } from "../../kernel/actor.js";

type Rule = (actor: Actor, roundId: string) => boolean;

const isStaff: Rule = (actor, roundId) => actor.is("STAFF", roundId);

/** What may be done in a round. */
export const roundPolicy = { createChannel: isStaff, addPlace: isStaff };
