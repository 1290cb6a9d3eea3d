import { berlinTime } from "../config/berlin-time.js";

/** A day and time as written in the content, on the clocks of Berlin. */
export function momentOf(text: string): Date {
  const moment = berlinTime(text);
  if (!moment) throw new Error(`There was no such time in Berlin: ${text}`);
  return moment;
}

export const morningOf = (day: string): Date => momentOf(`${day}T00:00`);
export const eveningOf = (day: string): Date => momentOf(`${day}T23:59`);
