import { weekdayOf } from "./berlin.js";
import { daysAfter, numberOfDay } from "./days.js";

// § 1 des Gesetzes über die Sonntage und Feiertage Baden-Württemberg; 3 October by Art. 2 of the Einigungsvertrag.
const fixed = new Set(["01-01", "01-06", "05-01", "10-03", "11-01", "12-25", "12-26"]);
// Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi: days from Easter Sunday.
const movable = new Set([-2, 1, 39, 50, 60]);

/** Easter Sunday, by the Gregorian calendar's rule (Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
}

/** A holiday by law in the whole of Baden-Württemberg. */
export const isHoliday = (date: string): boolean =>
  fixed.has(date.slice(5)) ||
  movable.has(numberOfDay(date) - numberOfDay(easterOf(Number(date.slice(0, 4)))));

const isWorkingDay = (date: string): boolean => weekdayOf(numberOfDay(date)) <= 5 && !isHoliday(date);

/** The date itself, or the last day before it on which town halls work. */
export function workingDayBy(date: string): string {
  let day = date;
  while (!isWorkingDay(day)) day = daysAfter(day, -1);
  return day;
}
