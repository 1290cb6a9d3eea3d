const least = 4;
const most = 24;

/** The word itself and what is left of it when any one letter is taken out. */
export function withoutOne(word: string): string[] {
  const all = new Set([word]);
  for (let at = 0; at < word.length; at++) all.add(word.slice(0, at) + word.slice(at + 1));
  return [...all];
}

/**
 * Under which keys a word is kept so that its misspellings lead to it: two words that differ by one letter more, less,
 * other or swapped share such a key. (The idea of SymSpell; it needs no extension of the database.)
 */
export const nearKeys = (word: string): string[] =>
  word.length < least || word.length > most ? [] : withoutOne(word);

/** Under which keys to look for what may have been meant; long words may hold two mistakes. */
export function nearKeysAsked(word: string): string[] {
  if (word.length < least || word.length > most) return [];
  const once = withoutOne(word);
  return word.length < 8 ? once : [...new Set(once.flatMap(withoutOne))];
}

/** How many letters to change, add, leave out or swap to get from one word to the other. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + same);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) cost = Math.min(cost, before[column - 2]! + 1);
      now.push(cost);
    }
    before = last;
    last = now;
  }
  return last[b.length]!;
}
