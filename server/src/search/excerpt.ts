import { isMeant, type Term } from "./question.js";
import { wordsOf } from "./words/words-of.js";

/** A stretch of an excerpt. */
export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

const length = 240;
const before = 70;

/** A text around the first of the words asked for, with all of them marked; its beginning when there are none. */
export function excerptOf(text: string, terms: readonly Term[]): ExcerptPart[] {
  const matches = wordsOf(text).filter((word) => isMeant(terms, word));
  const start = beginningOf(text, matches[0]?.start ?? 0);
  const end = endingOf(text, start + length);
  const parts: ExcerptPart[] = [];
  const add = (piece: string, isMatch: boolean): void => {
    if (piece) parts.push({ text: piece, isMatch });
  };
  let at = start;
  if (start > 0) add("… ", false);
  for (const match of matches) {
    const matchEnd = match.start + match.text.length;
    if (match.start < start || matchEnd > end) continue;
    add(text.slice(at, match.start), false);
    add(match.text, true);
    at = matchEnd;
  }
  add(text.slice(at, end), false);
  if (end < text.length) add(" …", false);
  return parts;
}

/** Where a word begins, a little before the first match. */
function beginningOf(text: string, match: number): number {
  if (match <= before) return 0;
  const space = text.indexOf(" ", match - before);
  return space >= 0 && space < match ? space + 1 : match;
}

function endingOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(" ", wanted);
  return space > wanted - 40 ? space : wanted;
}
