import type { OrganisationType } from "../network/organisation.type.js";
import type { Language } from "./fit-reason.js";

const kinds: Record<Language, Record<OrganisationType, string>> = {
  DE: { GEMEINDE: "Gemeinden", STADT: "Städte", LANDKREIS: "Landkreise", KOOPERATION: "Kooperationen" },
  EN: { GEMEINDE: "municipalities", STADT: "towns", LANDKREIS: "districts", KOOPERATION: "cooperations" },
};

const placesDe = (count: number): string => (count === 1 ? "1 Kommune" : `${count} Kommunen`);
const placesEn = (count: number): string => (count === 1 ? "1 place" : `${count} places`);

/** What each kind of reason says, to people. */
export const fitWords = {
  DE: {
    REGION: (district: string) => `arbeitet in dieser Region: ${district}`,
    NEAR: (region: string) => `arbeitet in der Nähe: Regierungsbezirk ${region}`,
    FREE: (free: number) => `hat noch Platz für ${placesDe(free)}`,
    FULL: (now: number, capacity: number) => {
      if (now > capacity)
        return `überlastet: begleitet ${placesDe(now)}, Platz ist für ${capacity === 0 ? "keine" : capacity}`;
      return now === 0
        ? "hat zurzeit keinen Platz"
        : `ausgelastet: begleitet ${placesDe(now)}, mehr gehen nicht`;
    },
    METHOD: (method: string) => `kann, was gesucht wird: ${method}`,
    SAME_KIND: (type: OrganisationType, names: readonly string[]) =>
      `kennt ${kinds.DE[type]}: ${names.join(", ")}`,
    SAME_SIZE: (names: readonly string[]) => `kennt ähnlich große Kommunen: ${names.join(", ")}`,
    BEEN_THERE: () => "hat diese Kommune schon begleitet",
  },
  EN: {
    REGION: (district: string) => `works in this district: ${district}`,
    NEAR: (region: string) => `works nearby: Regierungsbezirk ${region}`,
    FREE: (free: number) => `has room for ${placesEn(free)}`,
    FULL: (now: number, capacity: number) => {
      if (now > capacity)
        return `overloaded: accompanies ${placesEn(now)}, has room for ${capacity === 0 ? "none" : capacity}`;
      return now === 0
        ? "has no room at present"
        : `fully booked: accompanies ${placesEn(now)}, no room for more`;
    },
    METHOD: (method: string) => `is good at what is asked for: ${method}`,
    SAME_KIND: (type: OrganisationType, names: readonly string[]) =>
      `knows ${kinds.EN[type]}: ${names.join(", ")}`,
    SAME_SIZE: (names: readonly string[]) => `knows places of similar size: ${names.join(", ")}`,
    BEEN_THERE: () => "accompanied this place before",
  },
} as const;
