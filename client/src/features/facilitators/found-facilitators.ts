import type { FacilitatorFieldsFragment } from "../../gql/graphql.js";

export type Facilitator = FacilitatorFieldsFragment;

export const orders = ["name", "platz", "last"] as const;
export type FacilitatorOrder = (typeof orders)[number];

export interface FacilitatorFilter {
  method: string;
  /** Key of a district. */
  region: string;
  hasRoom: boolean;
}

/** The same entry before and after the first words about somebody, and before and after a candidate has come. */
export const isSameEntry = (one: Facilitator, other: Facilitator): boolean =>
  one.id === other.id || (one.person !== null && one.person.id === other.person?.id);

/** How many more places can be given to somebody; whose account is closed cannot be given any. */
export const roomOf = ({ person, free }: Facilitator): number =>
  person?.deactivated ? 0 : Math.max(free ?? 0, 0);

const plain = (text: string): string => text.trim().toLocaleLowerCase("de");

/** Those all of it is true of. */
export function foundFacilitators(
  facilitators: readonly Facilitator[],
  { method, region, hasRoom }: FacilitatorFilter,
): Facilitator[] {
  return facilitators.filter(
    (one) =>
      (!method || one.methods.some((own) => plain(own) === plain(method))) &&
      (!region || one.regions.some(({ key }) => key === region)) &&
      (!hasRoom || roomOf(one) > 0),
  );
}

type Compare = (one: Facilitator, other: Facilitator) => number;

// Two that are endless are alike, though their difference is no number.
const compared = (one: number, other: number): number => (one === other ? 0 : one - other);
const offered = ({ person, free }: Facilitator): number =>
  person?.deactivated ? -Infinity : (free ?? -Infinity);
const byName: Compare = (one, other) => one.name.localeCompare(other.name, "de");

const comparing: Record<FacilitatorOrder, Compare> = {
  name: byName,
  // Who has not said how many they could accompany comes last in either, and who is not here any more.
  platz: (one, other) => compared(offered(other), offered(one)) || byName(one, other),
  last: (one, other) =>
    compared(one.free ?? Infinity, other.free ?? Infinity) ||
    other.places.length - one.places.length ||
    byName(one, other),
};

export const inOrder = (facilitators: readonly Facilitator[], order: FacilitatorOrder): Facilitator[] =>
  facilitators.toSorted(comparing[order]);

/** Every method of these, each once however it is written, by name. */
export function methodsOf(facilitators: readonly Facilitator[]): string[] {
  const methods = new Map(
    facilitators.flatMap((one) => one.methods.map((method) => [plain(method), method] as const)),
  );
  return [...methods.values()].sort((one, other) => one.localeCompare(other, "de"));
}

export function regionsOf(facilitators: readonly Facilitator[]): Facilitator["regions"] {
  const regions = new Map(
    facilitators.flatMap((one) => one.regions.map((region) => [region.key, region] as const)),
  );
  return [...regions.values()].sort((one, other) => one.name.localeCompare(other.name, "de"));
}
