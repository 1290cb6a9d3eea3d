import { Invalid } from "./errors.js";

// Halves of characters, which no encoding can hold, become the sign for "unreadable" at once: replaced on the way to
// the database only, they would make the same words, sent again, other words.
const whole = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");

/** A line of text that must be there: trimmed, single-spaced, without control characters. */
export function requiredLine(field: string, text: string, most: number): string {
  const line = whole(text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  if (!line) throw new Invalid(field, "REQUIRED", "Bitte füllen Sie dieses Feld aus.");
  return atMost(field, line, most);
}

/** The same for a line that may be empty. */
export const optionalLine = (field: string, text: string, most: number): string =>
  /[^\p{Cc}\p{Cf}\s]/u.test(text) ? requiredLine(field, text, most) : "";

/** Text of several lines that must be there; NUL, which PostgreSQL cannot store, is taken out. */
export function requiredText(field: string, text: string, most: number): string {
  const clean = whole(text).replaceAll("\0", "").replace(/\r\n?/g, "\n").trim();
  if (!clean) throw new Invalid(field, "REQUIRED", "Bitte schreiben Sie etwas.");
  return atMost(field, clean, most);
}

/** The same for a text that may be empty. */
export const optionalText = (field: string, text: string, most: number): string =>
  text.replaceAll("\0", "").trim() ? requiredText(field, text, most) : "";

function atMost(field: string, text: string, most: number): string {
  if (text.length > most) {
    throw new Invalid(
      field,
      "TOO_LONG",
      `Bitte kürzen Sie den Text auf höchstens ${most.toLocaleString("de-DE")} Zeichen (jetzt ${text.length.toLocaleString("de-DE")}).`,
    );
  }
  return text;
}
