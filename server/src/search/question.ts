import { allWordsOf, type Word, wordsOf } from "./words/words-of.js";

const mostTerms = 8;
/** Fewer letters begin too many words. */
const shortestBeginning = 2;

/** One word that was asked for. */
export interface Term extends Word {
  /** It may still be being typed: whatever begins like this is meant, too. */
  beginning: string | null;
}

/** The words of what somebody typed; the last one may not be finished. */
export function termsOf(text: string): Term[] {
  const words = wordsOf(text).slice(0, mostTerms);
  // "über" alone may become "Überprüfung".
  const asked =
    words.length > 0
      ? words
      : allWordsOf(text)
          .slice(-1)
          .filter((word) => isUnfinished(text, word));
  return asked.map((word) => ({ ...word, beginning: isUnfinished(text, word) ? word.folded : null }));
}

const isUnfinished = (text: string, { start, text: word, folded }: Word): boolean =>
  start + word.length === text.length && folded.length >= shortestBeginning;

/** What PostgreSQL is asked; null without words. All terms must be met, each in any of its ways. */
export const queryOf = (terms: readonly Term[]): string | null =>
  terms.length === 0 ? null : terms.map((term) => `(${waysOf(term).join(" | ")})`).join(" & ");

const quote = (stem: string): string => `'${stem.replace(/['\\]/g, "")}'`;

/** As it is; as its parts, wherever they stand; as a beginning, or already a little past the stem. */
function waysOf({ stems, beginning }: Term): string[] {
  const [whole = "", ...parts] = stems;
  const ways = [quote(whole)];
  if (parts.length > 0) ways.push(`(${parts.map(quote).join(" & ")})`);
  if (beginning) ways.push(`${quote(beginning)}:*`, ...almost(beginning).map(quote));
  return ways;
}

/** "beteiligu" is on the way from the stem "beteilig" to the word. */
const almost = (beginning: string): string[] =>
  beginning.length < 7 ? [] : [beginning.slice(0, -1), beginning.slice(0, -2)];

/** Whether a word of a text is one of those asked for. */
export function isMeant(terms: readonly Term[], word: Word): boolean {
  return terms.some(({ stems, beginning }) => {
    const wanted = new Set(beginning ? [...stems, ...almost(beginning)] : stems);
    return word.stems.some((stem) => wanted.has(stem) || (beginning !== null && stem.startsWith(beginning)));
  });
}

/** The text with one of its words replaced. */
export const replaced = (text: string, { start, text: old }: Word, by: string): string =>
  text.slice(0, start) + by + text.slice(start + old.length);
