import { randomUUID } from "node:crypto";
import { Invalid, NotFound } from "./errors.js";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const newId = (): string => randomUUID();

export const isId = (text: string): boolean => uuid.test(text);

/** An id somebody asks for: what cannot be one is simply not there. */
export function knownId(text: string): string {
  if (!isId(text)) throw new NotFound();
  return text;
}

/** An id a client has chosen for something new. */
export function chosenId(text: string, field = "id"): string {
  if (!isId(text))
    throw new Invalid(field, "ID_MALFORMED", "Die Kennung muss eine UUID in Kleinbuchstaben sein.");
  return text;
}
