import type { OrganisationType } from "../network/organisation.type.js";
import { districtKeyOf, districtName, regionKeyOf, regionNameOf } from "./districts.js";
import { sameMethod } from "./first-methods.js";
import { type FitReason, fitReason, scoreOf } from "./fit-reason.js";

/** What of a place counts. */
export interface PlaceFacts {
  id: string;
  name: string;
  ownerKey: string;
  type: OrganisationType;
  /** Null where nobody counted. */
  population: number | null;
}

/** What of somebody in the pool counts. */
export interface Fitting {
  methods: readonly string[];
  regionKeys: readonly string[];
  capacity: number | null;
  placeIds: readonly string[];
  formerPlaceIds: readonly string[];
}

const weights = { region: 3, near: 1, free: 1, full: -2, method: 2.5, kind: 1, size: 1, beenThere: 1.5 };
/** Room for more than so many places is no better. */
const mostFree = 2;
/** Half as many people, or twice as many, are another size. */
const leastRatio = 0.5;
const mostNamed = 3;

/** How many more places somebody could accompany; below zero: overloaded; null: not said. */
export const freeOf = ({ capacity, placeIds }: Pick<Fitting, "capacity" | "placeIds">): number | null =>
  capacity === null ? null : capacity - placeIds.length;

/** Why somebody fits a place, or does not. `others`: the other places of the round. */
export function fit(
  who: Fitting,
  place: PlaceFacts,
  others: readonly PlaceFacts[],
  method: string | null = null,
): FitReason[] {
  return [
    ...where(who, place, others),
    ...room(who),
    ...skill(who, method),
    ...experience(who, place, others),
  ];
}

function skill(who: Fitting, method: string | null): FitReason[] {
  const own = who.methods.find((one) => method !== null && sameMethod(one, method));
  return own === undefined ? [] : [fitReason("METHOD", weights.method, own)];
}

function where(who: Fitting, place: PlaceFacts, others: readonly PlaceFacts[]): FitReason[] {
  const district = districtKeyOf(place.ownerKey);
  if (who.regionKeys.includes(district)) return [fitReason("REGION", weights.region, districtName(district))];
  const now = others.filter(({ id }) => who.placeIds.includes(id)).map(({ ownerKey }) => ownerKey);
  return [...who.regionKeys, ...now].some((key) => regionKeyOf(key) === regionKeyOf(district))
    ? [fitReason("NEAR", weights.near, regionNameOf(district))]
    : [];
}

function room(who: Fitting): FitReason[] {
  const free = freeOf(who);
  if (free === null) return [];
  return free > 0
    ? [fitReason("FREE", weights.free * Math.min(free, mostFree), free)]
    : [fitReason("FULL", weights.full + free, who.placeIds.length, who.capacity!)];
}

function experience(who: Fitting, place: PlaceFacts, others: readonly PlaceFacts[]): FitReason[] {
  const known = others.filter(({ id }) => who.placeIds.includes(id) || who.formerPlaceIds.includes(id));
  const alike = known.filter(({ type }) => type === place.type);
  const ratio = (other: PlaceFacts) => ratioOf(place.population, other.population);
  const asLarge = known.filter((other) => ratio(other) >= leastRatio).toSorted((a, b) => ratio(b) - ratio(a));
  const names = (places: readonly PlaceFacts[]) => places.slice(0, mostNamed).map(({ name }) => name);
  return [
    ...(alike.length > 0 ? [fitReason("SAME_KIND", weights.kind, place.type, names(alike))] : []),
    ...(asLarge[0] ? [fitReason("SAME_SIZE", weights.size * ratio(asLarge[0]), names(asLarge))] : []),
    ...(who.formerPlaceIds.includes(place.id) ? [fitReason("BEEN_THERE", weights.beenThere)] : []),
  ];
}

function ratioOf(one: number | null, other: number | null): number {
  if (!one || !other) return 0;
  return Math.min(one, other) / Math.max(one, other);
}

/** The best first; of those who fit alike, in the order they came. */
export const bestFirst = <Match extends { reasons: readonly FitReason[] }>(
  matches: readonly Match[],
): Match[] => matches.toSorted((a, b) => scoreOf(b.reasons) - scoreOf(a.reasons));
