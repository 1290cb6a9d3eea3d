import type { Actor } from "../../kernel/actor.js";
import type { DecisionBody } from "./decision-body.entity.js";
import type { Decision } from "./decision.entity.js";

interface AtPlace {
  id: string;
  roundId: string;
}
type Rule = (actor: Actor, decision: Pick<Decision, "state" | "createdBy">, place: AtPlace) => boolean;

/** Reads what is only planned, too: the place itself and the offices of its round. */
export const readsPlans = (actor: Actor, { id, roundId }: AtPlace): boolean =>
  actor.belongsTo(id) || plansReadIn(actor, roundId);

export const plansReadIn = (actor: Actor, roundId: string): boolean =>
  actor.is("STAFF", roundId) || actor.is("STEERING_GROUP", roundId) || actor.is("FUNDER", roundId);

/** Plans decisions and names bodies. */
export const mayPlan = (actor: Actor, placeId: string): boolean =>
  actor.holdsAt(placeId, "FACILITATOR", "PROJECT_LEAD", "DEPUTY_LEAD");

const changes = (actor: Actor, placeId: string, createdBy: string): boolean =>
  actor.holdsAt(placeId, "PROJECT_LEAD", "DEPUTY_LEAD") ||
  (createdBy === actor.id && actor.holdsAt(placeId, "FACILITATOR"));

const read: Rule = (actor, decision, place) =>
  readsPlans(actor, place) || (decision.state !== "PLANNED" && actor.holdsAnyRoleIn(place.roundId));
const change: Rule = (actor, decision, place) => changes(actor, place.id, decision.createdBy);

export const decisionPolicy = { read, change };
export type DecisionRight = keyof typeof decisionPolicy;

export const mayChangeBody = (actor: Actor, body: Pick<DecisionBody, "placeId" | "createdBy">): boolean =>
  changes(actor, body.placeId, body.createdBy);
