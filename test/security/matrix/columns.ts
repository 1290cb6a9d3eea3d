import type { Answer } from "../../support/person.js";

/** Who asks, in the order of a row's columns: `SGFLDMU NER CO`. */
export const callers = [
  "staff",
  "steering",
  "facilitator",
  "lead",
  "deputy",
  "member",
  "funder",
  // Leads another place of the round; staff of another round; an account without any role.
  "neighbour",
  "elsewhere",
  "roleless",
  // A deactivated account whose session still runs; somebody signed out.
  "closed",
  "outside",
] as const;
export type Caller = (typeof callers)[number];

/**
 * What a caller gets:
 * `+` it, or true · `x` FORBIDDEN, or false · `-` NOT_FOUND, word for word as for an id nobody has
 * `0` nothing: null or an empty list · `c` a conflict with what there is · `!` "please sign in" · `f` who one is was not proven · `?` anything else
 */
export type Sign = "+" | "x" | "-" | "0" | "c" | "!" | "f" | "?";

/** One sign per caller, grouped as in the tables: the own round, others, not signed in. */
export const inColumns = (signs: readonly string[]): string =>
  [signs.slice(0, 7), signs.slice(7, 10), signs.slice(10)].map((group) => group.join("")).join(" ");

/** What a row says about each caller. */
export function readColumns(columns: string): Sign[] {
  const signs = [...columns.replaceAll(" ", "")] as Sign[];
  if (inColumns(signs) !== columns || signs.length !== callers.length) {
    throw new Error(`"${columns}" does not have the columns SGFLDMU NER CO`);
  }
  return signs;
}

export function signOf({ data, errors }: Answer<unknown>, shown: unknown = firstOf(data)): Sign {
  const refusal = errors?.[0]?.extensions;
  if (!refusal) return signOfValue(shown);
  if (refusal.code === "SIGN_IN_REQUIRED") return "!";
  if (refusal.code === "SIGN_IN_FAILED" || refusal.code === "LINK_EXPIRED") return "f";
  if (refusal.kind === "NOT_FOUND") return "-";
  if (refusal.kind === "FORBIDDEN") return "x";
  if (refusal.kind === "CONFLICT") return "c";
  return "?";
}

function signOfValue(value: unknown): Sign {
  if (value === undefined) return "?";
  if (value === null || (Array.isArray(value) && value.length === 0)) return "0";
  return value === false ? "x" : "+";
}

/** The root field's value. */
const firstOf = (data: unknown): unknown => Object.values(data ?? {})[0];

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The same request about things that do not exist. */
export function withUnknownIds(variables: object, probe?: string): object {
  if (probe && probe in variables) return { ...variables, [probe]: crypto.randomUUID() };
  return JSON.parse(JSON.stringify(variables).replace(uuid, () => crypto.randomUUID())) as object;
}
