import { knownStems, knownWords } from "./known-parts.js";
import { stem } from "./stem.js";

const shortestCompound = 7;
const shortestPart = 3;
/** Letters of a part that no list knows, and of the part beside it that must then be known. */
const unknownPart = 4;
const anchor = 5;

/**
 * The stem of a folded word, and those of its parts if it is a compound: "burgerbeteiligungen" → "burgerbeteilig",
 * and burg, beteilig. One part, the first or the last, may be unknown: "Mosbachprojekt", "Bürgerdings".
 */
export function stemsOf(word: string): string[] {
  const parts = partsOf(word);
  const last = parts.at(-1);
  // Of a compound only the last part has endings: "festes" is "fest", and so is "nachbarschaftsfest".
  const whole = last ? word.slice(0, word.length - last.text.length) + last.as : stem(word);
  return [...new Set([whole, ...parts.flatMap(({ text, as }) => [as, ...inner(text)])])];
}

function partsOf(word: string): Part[] {
  if (word.length < shortestCompound || /\d/.test(word)) return [];
  return allKnown(word, 0) ?? (knownStems.has(stem(word)) ? null : withUnknown(word)) ?? [];
}

interface Part {
  text: string;
  as: string;
}

/** Parts that are compounds themselves: "gemeinderatssitzung" is found by "rat", too. */
const inner = (part: string): string[] =>
  part.length < shortestCompound ? [] : (allKnown(part, 0) ?? []).map(({ as }) => as);

/** A known word, in any of its forms at the end, elsewhere as it stands in compounds: with a Fugen-s, -n, -er … */
function known(text: string, isLast: boolean): Part | null {
  if (text.length < shortestPart) return null;
  const joined = isLast ? null : /^(.{3,}?)(?:e?s|e?n)$/.exec(text)?.[1];
  if (joined && knownWords.has(joined)) return { text: joined, as: stem(joined) };
  // To the stemmer a "t" is an ending; within a compound it begins the next part.
  if (!isLast && text.endsWith("t") && !knownWords.has(text)) return null;
  const as = stem(text);
  return knownStems.has(as) ? { text, as } : null;
}

/** Long first parts first. Places from which there is no way to the end are tried once. */
function allKnown(word: string, from: number, deadEnds = new Set<number>()): Part[] | null {
  if (deadEnds.has(from)) return null;
  for (let cut = word.length; cut >= from + shortestPart; cut--) {
    const isLast = cut === word.length;
    if (isLast && from === 0) continue;
    const part = known(word.slice(from, cut), isLast);
    if (!part) continue;
    if (isLast) return [part];
    const rest = allKnown(word, cut, deadEnds);
    if (rest) return [part, ...rest];
  }
  deadEnds.add(from);
  return null;
}

function withUnknown(word: string): Part[] | null {
  for (let cut = unknownPart; cut <= word.length - anchor; cut++) {
    const end = word.slice(cut);
    const last = known(end, true);
    const rest = last ? [last] : allKnown(end, 0);
    const start = word.slice(0, cut).replace(/s$/, "");
    if (rest) return [{ text: start, as: stem(start) }, ...rest];
  }
  for (let cut = word.length - unknownPart; cut >= anchor; cut--) {
    const first = known(word.slice(0, cut), false);
    if (first) return [first, { text: word.slice(cut), as: stem(word.slice(cut)) }];
  }
  return null;
}
