import type { Choosable } from "./choosable.js";
import type { Facilitator } from "./found-facilitators.js";

export const mostMethods = 12;
export const mostPlaces = 20;

/** What stands in the fields of a profile. */
export interface ProfileWords {
  methods: Choosable[];
  /** Typed, and not added yet. */
  method: string;
  regions: Choosable[];
  region: string;
  /** Empty: not said. */
  capacity: string;
  note: string;
}

export const blankWords: ProfileWords = {
  methods: [],
  method: "",
  regions: [],
  region: "",
  capacity: "",
  note: "",
};

type Profile = Pick<Facilitator, "methods" | "regions" | "capacity" | "note">;

export const wordsOf = ({ methods, regions, capacity, note }: Profile): ProfileWords => ({
  methods: methods.map((method) => ({ id: method, label: method })),
  method: "",
  regions: regions.map(({ key, name }) => ({ id: key, label: name })),
  region: "",
  capacity: capacity === null ? "" : String(capacity),
  note: note ?? "",
});

/** What is sent: a method that was typed and not added is meant, too. */
export function profileOf({ methods, method, regions, capacity }: ProfileWords) {
  const all = [...methods.map(({ id }) => id), method.trim()].filter(Boolean);
  return {
    methods: [...new Map(all.map((one) => [one.toLocaleLowerCase("de"), one])).values()],
    regions: regions.map(({ id }) => id),
    capacity: capacity === "" ? null : Number(capacity),
  };
}

export const isSame = (one: ProfileWords, other: ProfileWords): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
