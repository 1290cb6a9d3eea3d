import type { Actor } from "../../kernel/actor.js";

type Rule = (actor: Actor, roundId: string) => boolean;

const isStaff: Rule = (actor, roundId) => actor.is("STAFF", roundId);

/** All places of a round at once are for its office. */
export const cockpitPolicy = { read: isStaff };
