import { wallOf } from "./berlin.js";
import { Invalid } from "./errors.js";

const dayMs = 86_400_000;
const written = /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Days since 1 January 1970 of a date written as YYYY-MM-DD. */
export const numberOfDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs;

/** The date that many days later; calendar days, which no change of the clocks makes longer. */
export const daysAfter = (date: string, days: number): string =>
  new Date((numberOfDay(date) + days) * dayMs).toISOString().slice(0, 10);

/** The date as the calendars of Berlin show it. */
export const dateIn = (moment: Date): string =>
  new Date(wallOf(moment).day * dayMs).toISOString().slice(0, 10);

/** A date that must be there, as YYYY-MM-DD; the calendar has it. */
export function requiredDate(field: string, text: string): string {
  if (!text) throw new Invalid(field, "REQUIRED", "Bitte geben Sie ein Datum an.");
  if (!written.test(text) || daysAfter(text, 0) !== text) {
    throw new Invalid(
      field,
      "DATE_IMPOSSIBLE",
      "Dieses Datum gibt es nicht. Bitte prüfen Sie Tag, Monat und Jahr.",
    );
  }
  return text;
}

/** The same for a date that may be missing. */
export const optionalDate = (field: string, text: string | null | undefined): string | null =>
  text ? requiredDate(field, text) : null;
