import type { Actor } from "../../kernel/actor.js";
import type { ConceptSide } from "./concept.kinds.js";

interface AtPlace {
  id: string;
  roundId: string;
}

/** How far a concept has come, as far as rights ask for it. */
export interface Standing {
  version: number;
  /** The version of the working text that both sides signed last; null before the first edition. */
  editionVersion: number | null;
  isReleased: boolean;
  /** Sides that have signed the working text as it is. */
  signed: ReadonlySet<ConceptSide>;
}

type Rule = (actor: Actor, place: AtPlace) => boolean;
type StandingRule = (actor: Actor, place: AtPlace, standing: Standing) => boolean;

/** The working text: whoever belongs to the place, and the programme office. */
const readDraft: Rule = (actor, place) => actor.belongsTo(place.id) || actor.is("STAFF", place.roundId);
const write: Rule = (actor, place) => actor.belongsTo(place.id);
/** All editions: beside those the steering group and the ministry. */
const readEditions: Rule = (actor, place) =>
  readDraft(actor, place) || actor.is("STEERING_GROUP", place.roundId) || actor.is("FUNDER", place.roundId);
const leads: Rule = (actor, place) => actor.leadsAt(place.id);

const isEdition = ({ version, editionVersion }: Standing): boolean => version === editionVersion;

/** The latest edition, once it is released: the whole network. */
const readLatest: StandingRule = (actor, place, { editionVersion, isReleased }) =>
  editionVersion !== null &&
  (readEditions(actor, place) || (isReleased && actor.audiencesIn(place.roundId).has("network")));
const read: StandingRule = (actor, place, standing) =>
  readDraft(actor, place) || readLatest(actor, place, standing);

const sign: StandingRule = (actor, place, standing) => {
  const side = sideOf(actor, place.id);
  return side !== null && !isEdition(standing) && !standing.signed.has(side);
};
const withdraw: StandingRule = (actor, place, standing) => {
  const side = sideOf(actor, place.id);
  return side !== null && !isEdition(standing) && standing.signed.has(side);
};
const release: StandingRule = (actor, place, { editionVersion }) =>
  leads(actor, place) && editionVersion !== null;

/** For which side somebody signs; one alone, whatever roles they hold. */
export function sideOf(actor: Actor, placeId: string): ConceptSide | null {
  if (actor.leadsAt(placeId)) return "PLACE";
  return actor.holdsAt(placeId, "FACILITATOR") ? "MODERATION" : null;
}

export const conceptPolicy = {
  readDraft,
  readEditions,
  readLatest,
  read,
  write,
  leads,
  sign,
  withdraw,
  release,
  isEdition,
};
