import { Invalid } from "./errors.js";

const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day there is, as YYYY-MM-DD, in a year people plan for. */
export function isDay(text: string): boolean {
  const [, year] = written.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2200) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A day somebody gave, as YYYY-MM-DD; null for none. */
export function optionalDay(field: string, text: string | null | undefined): string | null {
  const day = text?.trim();
  if (!day) return null;
  if (!isDay(day)) {
    throw new Invalid(
      field,
      "DAY_MALFORMED",
      "Bitte geben Sie ein Datum an, das es gibt, zum Beispiel 2019-04-10.",
    );
  }
  return day;
}
