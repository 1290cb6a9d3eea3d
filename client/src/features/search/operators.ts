import type { SearchWish } from "./search-wish.js";

/** What can be chosen by name. */
export interface Named {
  id: string;
  name: string;
}
export interface KnownNames {
  channels: readonly Named[];
  people: readonly Named[];
  places: readonly Named[];
}

type Patch = Partial<SearchWish>;
type Read = (value: string, known: KnownNames) => Patch | null;

const day: (field: "before" | "after") => Read = (field) => (value) => {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value);
  const iso = german
    ? [german[3], german[2]!.padStart(2, "0"), german[1]!.padStart(2, "0")].join("-")
    : value;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(Date.parse(iso));
  return isDay ? { [field]: iso } : null;
};
const named =
  (field: "channelId" | "authorId" | "placeId", list: keyof KnownNames): Read =>
  (value, known) => {
    const id = meant(value, known[list]);
    return id ? { [field]: id } : null;
  };
const file: Read = (value) => (["datei", "file", "anhang"].includes(plain(value)) ? { hasFile: true } : null);
const state: Read = (value) => {
  if (["gelost", "geloest", "resolved"].includes(plain(value))) return { resolved: true };
  return ["offen", "open"].includes(plain(value)) ? { resolved: false } : null;
};

const operators: Record<string, Read> = {
  in: named("channelId", "channels"),
  von: named("authorId", "people"),
  from: named("authorId", "people"),
  ort: named("placeId", "places"),
  place: named("placeId", "places"),
  vor: day("before"),
  before: day("before"),
  nach: day("after"),
  after: day("after"),
  hat: file,
  has: file,
  ist: state,
  is: state,
};

const pattern = new RegExp(
  `(^|\\s)(${Object.keys(operators).join("|")}):(?:"([^"]+)"|([^\\s"]+))(?=\\s)`,
  "giu",
);

/**
 * Takes what was typed as an operator out of the text: `in:hilfe`, `von:"Julia Heck"`, `vor:2019-03-01`, each finished
 * with a space. What means nothing stays words.
 */
export function readOperators(text: string, known: KnownNames): { text: string; found: Patch } {
  const found: Patch = {};
  const rest = text.replace(
    pattern,
    (whole, before: string, name: string, quoted?: string, bare?: string) => {
      const patch = operators[name.toLowerCase()]?.(quoted ?? bare ?? "", known);
      if (!patch) return whole;
      Object.assign(found, patch);
      return before;
    },
  );
  return Object.keys(found).length === 0
    ? { text, found }
    : { text: rest.replace(/\s+/g, " ").trimStart(), found };
}

export const plain = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");

/** The one of that name, else the only one that begins so. */
function meant(value: string, list: readonly Named[]): string | undefined {
  const wanted = plain(value.replace(/^#/, ""));
  const exact = list.find(({ name }) => plain(name) === wanted);
  const beginning = list.filter(({ name }) =>
    plain(name)
      .split(/\s+/)
      .some((_, index, words) => words.slice(index).join(" ").startsWith(wanted)),
  );
  return exact?.id ?? (beginning.length === 1 ? beginning[0]?.id : undefined);
}
