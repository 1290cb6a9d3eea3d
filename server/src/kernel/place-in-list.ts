import { Invalid } from "./errors.js";
import { isId } from "./ids.js";

/** Where a page of a list ended that is in the order of times, as the next page is asked for. */
export const placeInList = (at: Date, id: string): string => `${at.toISOString()}~${id}`;

/** `noId`: what may stand for an id where a page ended between two things. */
export function readPlaceInList(after: string, noId?: string): { at: string; id: string } {
  const [at = "", id = ""] = after.split("~");
  if (!isTime(at) || !(isId(id) || id === noId)) {
    throw new Invalid("after", "CURSOR_MALFORMED", "Diese Stelle der Liste gibt es nicht.");
  }
  return { at, id };
}

// Exactly as written above: JavaScript takes many things for a time that PostgreSQL does not.
const isTime = (text: string): boolean =>
  /^(?!0000)\d{4}-/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
