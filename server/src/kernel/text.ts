import { Invalid } from "./errors.js";

/** A line of text that must be there: trimmed, single-spaced, without control characters. */
export function requiredLine(field: string, text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  if (!line) throw new Invalid(field, "REQUIRED", "Bitte füllen Sie dieses Feld aus.");
  return atMost(field, line, most);
}

/** Text of several lines that must be there; NUL, which PostgreSQL cannot store, is taken out. */
export function requiredText(field: string, text: string, most: number): string {
  const clean = text.replaceAll("\0", "").replace(/\r\n?/g, "\n").trim();
  if (!clean) throw new Invalid(field, "REQUIRED", "Bitte schreiben Sie etwas.");
  return atMost(field, clean, most);
}

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
