import { fold } from "./fold.js";
import { stemsOf } from "./split.js";
import { stopWords } from "./stop-words.js";

/** A word of a text with where it stands and what it is found by. */
export interface Word {
  /** As written. */
  text: string;
  start: number;
  /** Folded, whole. */
  folded: string;
  /** Its stem, then the stems of a compound's parts. */
  stems: readonly string[];
}

// "Bürger:innen", "Bürger*innen" and "Bürger_innen" are one word.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:[:*_]in(?:nen)?(?![\p{L}\p{N}]))?/gu;
const longest = 60;
const remembered = 20_000;
const memory = new Map<string, Pick<Word, "folded" | "stems">>();

/** The words of a text that can be looked for, in their order; those that stand everywhere are left out. */
export const wordsOf = (text: string): Word[] =>
  allWordsOf(text).filter(({ folded }) => !stopWords.has(folded));

/** The words of a text in their order. */
export function allWordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: match, index } of text.matchAll(wordPattern)) {
    if (match.length > longest) continue;
    const forms = formsOf(match);
    if (forms.folded) words.push({ text: match, start: index, ...forms });
  }
  return words;
}

/** All that a text is found by. */
export const stemsIn = (text: string): string[] => [...new Set(wordsOf(text).flatMap(({ stems }) => stems))];

function formsOf(word: string): Pick<Word, "folded" | "stems"> {
  const seen = memory.get(word);
  if (seen) return seen;
  const folded = fold(word.replace(/[:*_\u00ad]/g, ""));
  const forms = { folded, stems: stemsOf(folded) };
  if (memory.size >= remembered) memory.clear();
  memory.set(word, forms);
  return forms;
}
