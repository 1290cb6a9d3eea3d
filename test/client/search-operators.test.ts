import { describe, expect, test } from "@jest/globals";
import { readOperators } from "../../client/src/features/search/operators.js";
import { noWish, paramsOf, wishFrom } from "../../client/src/features/search/search-wish.js";

const known = {
  channels: [
    { id: "c1", name: "hilfe" },
    { id: "c2", name: "hilfe-technik" },
  ],
  people: [
    { id: "p1", name: "Julia Heck" },
    { id: "p2", name: "Jürgen Groß" },
    { id: "p3", name: "Julian Klein" },
  ],
  places: [{ id: "o1", name: "Mosbach" }],
};
const read = (text: string) => readOperators(text, known);

describe("what is typed as an operator becomes a choice", () => {
  test.each([
    ["in:hilfe ", { channelId: "c1" }],
    ["in:#hilfe ", { channelId: "c1" }],
    ['von:"Julia Heck" ', { authorId: "p1" }],
    ["from:heck ", { authorId: "p1" }],
    ["von:gross ", { authorId: "p2" }],
    ["ort:mos ", { placeId: "o1" }],
    ["vor:2019-03-01 ", { before: "2019-03-01" }],
    ["nach:1.3.2019 ", { after: "2019-03-01" }],
    ["hat:datei ", { hasFile: true }],
    ["has:file ", { hasFile: true }],
    ["ist:gelöst ", { resolved: true }],
    ["ist:offen ", { resolved: false }],
    ["is:resolved ", { resolved: true }],
  ])("%s", (text, found) => expect(read(text)).toEqual({ text: "", found }));

  test("the words around it stay words", () => {
    expect(read("Beschluss in:hilfe Rat ist:offen ")).toEqual({
      text: "Beschluss Rat ",
      found: { channelId: "c1", resolved: false },
    });
  });

  test.each([
    "in:hilfe",
    "von:jul ",
    "vor:gestern ",
    "vor:2019-02-40 ",
    "hat:keine ",
    "Ziel:Mosbach ",
    "in: hilfe ",
  ])("%s is none, or not yet", (text) => expect(read(text)).toEqual({ text, found: {} }));
});

test("the address of the page holds everything", () => {
  const wish = {
    text: "Bürger & Rat ",
    channelId: "c1",
    authorId: "p1",
    placeId: "o1",
    before: "2019-03-01",
    after: "2018-01-01",
    hasFile: true,
    resolved: false,
  };
  expect(wishFrom(new URLSearchParams(paramsOf(wish).toString()))).toEqual(wish);
  expect(wishFrom(new URLSearchParams())).toEqual(noWish);
});
