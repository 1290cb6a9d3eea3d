const marks = /\p{M}+/gu;
const others: Record<string, string> = { ß: "ss", æ: "a", œ: "o", ø: "o", đ: "d", ł: "l", ı: "i", ð: "d" };
const letters = new RegExp(`[${Object.keys(others).join("")}]`, "g");
// "ae", "oe", "ue" are how umlauts are written without their key; "neue", "Bauer" and "Quelle" are none.
const digraphs = /ae|oe|(?<![aeq])ue/g;

/** The letters a word is compared by: "Bürger", "Buerger" and "burger" are one, so are "Straße" and "STRASSE". */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(marks, "")
    .replace(letters, (letter) => others[letter] ?? letter)
    .replace(digraphs, (pair) => pair.charAt(0));
}
