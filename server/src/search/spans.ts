import { tags } from "./search-entry.js";

/** A stretch of time as entries are marked with it, newest first: months of one year, or whole years. */
export type Span = readonly string[];

const isYear = (tag: string): boolean => tag.length === 4;

/**
 * The time between two moments, newest first, in growing stretches: this month, the rest of the year, the year before,
 * and then all that is older. Most searches are content with the first.
 */
export function spansBetween(newest: Date, oldest: Date): Span[] {
  const [month, ...months] = monthsOf(tags.year(newest)).filter((tag) => tag <= tags.month(newest));
  const years: string[] = [];
  for (let year = newest.getUTCFullYear() - 1; year >= oldest.getUTCFullYear(); year--)
    years.push(String(year));
  const [year, ...older] = years;
  return [[month!], months, year ? [year] : [], older].filter((span) => span.length > 0);
}

/** The same time in smaller stretches, newest first; null for a month. */
export function halvesOf(span: Span): Span[] | null {
  if (span.length > 1) {
    const middle = Math.ceil(span.length / 2);
    return [span.slice(0, middle), span.slice(middle)];
  }
  const [only = ""] = span;
  return isYear(only) ? halvesOf(monthsOf(only)) : null;
}

/** When it begins. */
export const beginningOf = (span: Span): Date => {
  const last = span.at(-1) ?? "";
  return new Date(isYear(last) ? `${last}-01-01T00:00:00.000Z` : `${last}-01T00:00:00.000Z`);
};

const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(12 - index).padStart(2, "0")}`);
