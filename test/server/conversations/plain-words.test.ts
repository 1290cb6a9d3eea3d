import { expect, test } from "@jest/globals";
import { plainWords } from "../../../server/src/features/conversations/plain-words.js";

test.each([
  ["Ein **wichtiger** Satz mit *Nachdruck*.", "Ein wichtiger Satz mit Nachdruck."],
  ["# Titel\n\nText", "Titel Text"],
  ["- eins\n- zwei\n\n1. drei", "eins zwei drei"],
  ["- [ ] offen\n- [x] erledigt [x]\n\n[ ] kein Kästchen", "offen erledigt [x] [ ] kein Kästchen"],
  ["> Zitat\n\nAntwort", "Zitat Antwort"],
  [
    "Hallo [@Ada Auer](person:0b0e7c4e-0000-4000-8000-000000000000), siehe [hier](https://ort.example)",
    "Hallo @Ada Auer, siehe hier",
  ],
  ["Am 1\\. Januar kostet es \\<b> 5 \\* 3 &amp; mehr", "Am 1. Januar kostet es <b> 5 * 3 & mehr"],
  ["erste Zeile\\\nzweite", "erste Zeile zweite"],
  ["snake_case_bleibt", "snake_case_bleibt"],
])("%j becomes %j", (markdown, words) => expect(plainWords(markdown, 200)).toBe(words));

test("what is too long ends at a word", () => {
  const words = plainWords("Wort ".repeat(100), 50);
  expect(words).toMatch(/^(Wort )+…$/);
  expect(words.length).toBeLessThanOrEqual(52);
});
