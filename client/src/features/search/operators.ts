import { type DayFilter, type FilterName, type NamedFilter, withId } from "./filters.js";
import type { SearchWish } from "./search-wish.js";

/** What can be chosen by name. */
export interface Named {
  id: string;
  name: string;
}
export interface KnownNames {
  channels: readonly Named[];
  places: readonly Named[];
  /** Too many to hold them all: those who were found by these words; undefined until they have been asked for. */
  peopleNamed: (words: string) => readonly Named[] | undefined;
}

type Patch = Partial<SearchWish>;

const filters: Record<string, FilterName> = {
  in: "channel",
  von: "person",
  from: "person",
  ort: "place",
  place: "place",
  vor: "before",
  before: "before",
  nach: "after",
  after: "after",
  hat: "file",
  has: "file",
  ist: "state",
  is: "state",
};
const names = Object.keys(filters).join("|");
const finished = new RegExp(`(^|\\s)(${names}):(?:"([^"]+)"|([^\\s"]+))(?=\\s)`, "giu");
const unfinished = new RegExp(`(^|\\s)(${names}):(?:"([^"]*)"?|([^\\s"]*))$`, "iu");

/**
 * Takes what was typed as an operator out of the text: `in:hilfe`, `von:"Julia Heck"`, `vor:2019-03-01`, each finished
 * with a space. What means nothing stays words.
 */
export function readOperators(text: string, known: KnownNames): { text: string; found: Patch } {
  const found: Patch = {};
  const rest = text.replace(
    finished,
    (whole, before: string, name: string, quoted?: string, bare?: string) => {
      const patch = meant(filters[name.toLowerCase()]!, quoted ?? bare ?? "", known);
      if (!patch) return whole;
      Object.assign(found, patch);
      return before;
    },
  );
  return Object.keys(found).length === 0
    ? { text, found }
    : { text: rest.replace(/\s+/g, " ").trimStart(), found };
}

/** The operator somebody is just typing: no words yet to look for. */
export interface OpenOperator {
  name: FilterName;
  value: string;
  /** The text before it. */
  before: string;
}

export function openOperator(text: string): OpenOperator | null {
  const match = unfinished.exec(text);
  if (!match) return null;
  const [, space = "", name = "", quoted, bare] = match;
  const before = text.slice(0, match.index) + space;
  return { name: filters[name.toLowerCase()]!, value: quoted ?? bare ?? "", before };
}

/** The words after `von:` in a text, for whom people are to be looked up. */
export const peopleAskedFor = (text: string): string[] => [
  ...[...text.matchAll(finished)].flatMap(([, , name = "", quoted, bare]) =>
    filters[name.toLowerCase()] === "person" ? [quoted ?? bare ?? ""] : [],
  ),
  ...[openOperator(text)].flatMap((open) => (open?.name === "person" && open.value ? [open.value] : [])),
];

function meant(name: FilterName, value: string, known: KnownNames): Patch | null {
  switch (name) {
    case "channel":
      return named(name, value, known.channels);
    case "person":
      return named(name, value, known.peopleNamed(value) ?? []);
    case "place":
      return named(name, value, known.places);
    case "after":
    case "before":
      return day(name, value);
    case "file":
      return ["datei", "file", "anhang"].includes(plain(value)) ? { hasFile: true } : null;
    case "state":
      if (["gelost", "geloest", "resolved"].includes(plain(value))) return { resolved: true };
      return ["offen", "open"].includes(plain(value)) ? { resolved: false } : null;
  }
}

function named(name: NamedFilter, value: string, list: readonly Named[]): Patch | null {
  const wanted = plain(value.replace(/^#/, ""));
  const exact = list.filter((one) => plain(one.name) === wanted);
  const beginning = beginningWith(value, list);
  // Two people of one name: which of them is meant, only a choice from the list can tell.
  const candidates = exact.length > 0 ? exact : beginning;
  const [one] = candidates;
  return one && candidates.length === 1 ? withId(name, one.id) : null;
}

/** Those of whose words one begins so. */
export function beginningWith<One extends Named>(value: string, list: readonly One[]): One[] {
  const wanted = plain(value.replace(/^#/, "").trim());
  return list.filter(({ name }) =>
    plain(name)
      .split(/[\s-]+/)
      .some((_, index, words) => words.slice(index).join(" ").startsWith(wanted.replace(/-/g, " "))),
  );
}

function day(name: DayFilter, value: string): Patch | null {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value);
  const iso = german
    ? [german[3], german[2]!.padStart(2, "0"), german[1]!.padStart(2, "0")].join("-")
    : value;
  return isDay(iso) ? { [name]: iso } : null;
}

/** As the server takes it. */
export const isDay = (text: string): boolean =>
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

export const plain = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
