import { readOrganisations } from "../network/organisation-directory.js";

/** A Stadt- or Landkreis. */
export interface District {
  /** The first five digits of the official keys of all that lies in it. */
  key: string;
  name: string;
}

const digits = { district: 5, region: 3 };

/** Where an organisation lies, by its official key. */
export const districtKeyOf = (organisationKey: string): string => organisationKey.slice(0, digits.district);

/** The Regierungsbezirk of a district, or of anything in it, by its official key. */
export const regionKeyOf = (key: string): string => key.slice(0, digits.region);

const organisations = readOrganisations();

const byKey: ReadonlyMap<string, District> = new Map(
  organisations
    .map(({ key, district }) => ({ key: districtKeyOf(key), name: district }))
    .toSorted((a, b) => a.key.localeCompare(b.key))
    .map((district) => [district.key, district]),
);

const regionNames: ReadonlyMap<string, string> = new Map(
  organisations.map(({ key, region }) => [regionKeyOf(key), region]),
);

/** All of them, by name. */
export const districts: readonly District[] = [...byKey.values()].toSorted((a, b) =>
  a.name.localeCompare(b.name, "de"),
);

export const isDistrict = (key: string): boolean => byKey.has(key);

/** Districts by their keys, by name. */
export const districtsOf = (keys: readonly string[]): District[] =>
  districts.filter(({ key }) => keys.includes(key));

export const districtName = (key: string): string => byKey.get(key)?.name ?? key;

/** Name of the Regierungsbezirk something lies in. */
export const regionNameOf = (key: string): string => regionNames.get(regionKeyOf(key)) ?? key;
