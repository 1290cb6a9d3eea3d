import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { excerptOf } from "../../../server/src/search/excerpt.js";
import { queryOf, termsOf } from "../../../server/src/search/question.js";
import { halvesOf, spansBetween } from "../../../server/src/search/spans.js";
import { fold } from "../../../server/src/search/words/fold.js";
import { distance, nearKeys, nearKeysAsked } from "../../../server/src/search/words/near-words.js";
import { stemsOf } from "../../../server/src/search/words/split.js";
import { stem } from "../../../server/src/search/words/stem.js";
import { stemsIn, wordsOf } from "../../../server/src/search/words/words-of.js";

const stemOf = (word: string): string => stem(fold(word));

describe("folding", () => {
  test.each([
    ["Bürger", "Buerger"],
    ["STRASSE", "Straße"],
    ["Häuser", "haeuser"],
    ["Größe", "Groesse"],
    ["Café", "cafe"],
    ["Şahin", "sahin"],
    ["Bäuerin", "Baeuerin"],
  ])("%s is %s", (one, other) => expect(fold(one)).toBe(fold(other)));

  test.each([
    ["neue", "neu"],
    ["Bauer", "Baur"],
    ["Quelle", "Qulle"],
  ])("%s is not %s", (one, other) => expect(fold(one)).not.toBe(fold(other)));
});

describe("stems", () => {
  test.each([
    ["Haus", "Hauses", "Häuser", "Häusern"],
    ["Rat", "Rates", "Räte", "Räten"],
    ["Beteiligung", "Beteiligungen", "beteiligen", "beteiligt"],
    ["Kommune", "Kommunen"],
    ["Stadt", "Städte", "Städten"],
    ["Einwohner", "Einwohnern", "Einwohnerin", "Einwohnerinnen"],
    ["klein", "kleine", "kleiner", "kleinen", "kleines", "kleinem"],
    ["Beschluss", "Beschlusses", "Beschlüsse"],
    ["Formate", "Format", "Formaten"],
  ])("of %s are one", (first, ...others) => {
    for (const other of others) expect(stemOf(other)).toBe(stemOf(first));
  });

  test("different words stay different", () => {
    const words = ["Zeitung", "Zeit", "Haus", "Hand", "Wohnung", "Rat", "Rathaus", "Ort", "Wort"];
    expect(new Set(words.map(stemOf)).size).toBe(words.length);
  });

  test("whoever is named by both sexes is one word", () => {
    const forms = ["Bürger:innen", "Bürger*innen", "Bürger_innen", "Bürgerinnen"];
    expect(new Set(forms.map((form) => stemsIn(form).join())).size).toBe(1);
  });
});

describe("compounds", () => {
  const parts = (word: string): string[] => stemsOf(fold(word)).slice(1);

  test.each([
    ["Bürgerbeteiligung", ["Bürger", "Beteiligung"]],
    ["Beteiligungsformate", ["Beteiligung", "Format"]],
    ["Ratsbeschluss", ["Rat", "Beschluss"]],
    ["Gemeinderatssitzung", ["Gemeinde", "Rat", "Gemeinderat", "Sitzung"]],
    ["Kinderbetreuung", ["Kinder", "Betreuung"]],
    ["Frauengruppe", ["Frau", "Gruppe"]],
    ["Integrationsbeauftragte", ["Integration", "Beauftragte"]],
    ["Stadtrat", ["Stadt", "Rat"]],
    ["Mosbachprojekt", ["Mosbach", "Projekt"]],
    ["Weltcafé", ["Welt", "Café"]],
  ])("%s", (word, expected) => {
    expect(new Set(parts(word))).toEqual(new Set(expected.map(stemOf)));
  });

  test.each([
    "Beteiligung",
    "Demokratie",
    "gemeinsam",
    "Ministerium",
    "Ludwigsburg",
    "Zeitung",
    "a1b2c3d4e5",
  ])("%s is none", (word) => expect(parts(word)).toEqual([]));

  test("have endings at their end only", () => {
    expect(
      new Set(
        ["Nachbarschaftsfest", "Nachbarschaftsfeste", "Nachbarschaftsfesten"].map((w) => stemsIn(w)[0]),
      ),
    ).toEqual(new Set(["nachbarschaftsfest"]));
  });

  test("nothing takes long to split, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("rat", "ort", "en", "s", "tag", "bus", "x"), { maxLength: 20 }),
        (pieces) => stemsOf(pieces.join("").slice(0, 60)).length > 0 || pieces.join("") === "",
      ),
      { numRuns: 300 },
    );
  });
});

describe("the words of a text", () => {
  test("are found where they stand", () => {
    const text = "Die Bürger von Mosbach: beteiligt?";
    expect(wordsOf(text).map(({ text: word, start }) => text.slice(start, start + word.length))).toEqual([
      "Bürger",
      "Mosbach",
      "beteiligt",
    ]);
  });

  test("whatever the text is, what is asked can be asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const query = queryOf(termsOf(text));
        expect(query === null || !/\\|''/.test(query)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("excerpts", () => {
  const marked = (text: string, asked: string): string =>
    excerptOf(text, termsOf(asked))
      .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
      .join("");

  test("mark the words asked for, in any form and within compounds", () => {
    expect(marked("Die Beteiligung der Bürger beginnt.", "Bürgerbeteiligung ")).toBe(
      "Die [Beteiligung] der [Bürger] beginnt.",
    );
    expect(marked("Neue Beteiligungsformate im Rathaus", "Beteiligung ")).toBe(
      "Neue [Beteiligungsformate] im Rathaus",
    );
  });

  test("mark what is still being typed", () => {
    expect(marked("Kinderbetreuung am Abend", "kinderbetr")).toBe("[Kinderbetreuung] am Abend");
  });

  test("of a long text stand around the first match", () => {
    const long = `${"Vorher steht viel anderes. ".repeat(20)}Dann kommt Mosbach. ${"Und danach auch. ".repeat(30)}`;
    const excerpt = marked(long, "Mosbach ");
    expect(excerpt).toMatch(/^… .*\[Mosbach\].* …$/);
    expect(excerpt.length).toBeLessThan(260);
  });

  test("lose and add nothing but what is cut off", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 20 }), (text, asked) => {
        expect(
          excerptOf(text, termsOf(asked))
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("misspelt words", () => {
  const mistakes = (word: string): string[] => {
    const all: string[] = [];
    for (let at = 0; at < word.length; at++) {
      all.push(word.slice(0, at) + word.slice(at + 1));
      all.push(`${word.slice(0, at)}x${word.slice(at + 1)}`);
      all.push(`${word.slice(0, at)}x${word.slice(at)}`);
      if (at > 0) all.push(word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1));
    }
    return all;
  };

  test("share a key with what was meant, wherever the mistake is", () => {
    const keys = new Set(nearKeys("mosbach"));
    const lost = mistakes("mosbach").filter((typed) => !nearKeysAsked(typed).some((key) => keys.has(key)));
    expect(lost).toEqual([]);
    for (const typed of mistakes("mosbach")) expect(distance(typed, "mosbach")).toBeLessThanOrEqual(1);
  });
});

describe("stretches of time", () => {
  const all = (newest: string, oldest: string): string[] =>
    spansBetween(new Date(newest), new Date(oldest)).flat();

  test("cover everything once, newest first", () => {
    expect(all("2019-03-18T08:30:00Z", "2017-05-01T00:00:00Z")).toEqual([
      "2019-03",
      "2019-02",
      "2019-01",
      "2018",
      "2017",
    ]);
    expect(all("2019-01-01T00:00:00Z", "2019-01-01T00:00:00Z")).toEqual(["2019-01"]);
  });

  test("are halved down to a month", () => {
    const months: string[] = [];
    const stack = [["2018"] as readonly string[]];
    while (stack.length > 0) {
      const span = stack.pop()!;
      const halves = halvesOf(span);
      if (halves) stack.push(...halves.toReversed());
      else months.push(...span);
    }
    expect(months).toEqual(
      Array.from({ length: 12 }, (_, index) => `2018-${String(12 - index).padStart(2, "0")}`),
    );
  });
});
