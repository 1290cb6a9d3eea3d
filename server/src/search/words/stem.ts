/**
 * The part of a folded German word that its forms share: "haus", "hauses" and "hauser" (Häuser) answer "haus".
 * Endings are taken off from the end as long as enough is left, the way CISTEM does; what it answers need not be a
 * word, it need only be the same for the forms of one. Our own, because an index must not change its mind with the
 * version of the database it lies in.
 */
export function stem(word: string): string {
  const bare = withoutEndings(word.replace(/er(in|innen)$/, "er"));
  // "beteiligung", "beteiligen", "beteiligt"; but "zeitung" is not "zeit".
  if (bare.length >= 8 && bare.endsWith("ung")) return withoutEndings(bare.slice(0, -3));
  return bare;
}

function withoutEndings(word: string): string {
  let rest = word;
  for (;;) {
    const { length } = rest;
    if (length > 5 && /e[mr]$/.test(rest)) rest = rest.slice(0, -2);
    else if (length > 4 && /([tn]|[^s]s)$/.test(rest)) rest = rest.slice(0, -1);
    else if (length > 3 && rest.endsWith("e")) rest = rest.slice(0, -1);
    else return rest;
  }
}
