import { describe, expect, test } from "@jest/globals";
import {
  openOperator,
  peopleAskedFor,
  plain,
  readOperators,
} from "../../client/src/features/search/operators.js";
import { filtersOf, patchWithout, patchWithoutAll } from "../../client/src/features/search/filters.js";
import { addressOf } from "../../client/src/features/search/address-of.js";
import { noWish, paramsOf, wishFrom } from "../../client/src/features/search/search-wish.js";

const people = [
  { id: "p1", name: "Julia Heck" },
  { id: "p2", name: "Jürgen Groß" },
  { id: "p3", name: "Julian Klein" },
];
const known = {
  channels: [
    { id: "c1", name: "hilfe" },
    { id: "c2", name: "hilfe-technik" },
  ],
  // As the server finds them: by any part of the name.
  peopleNamed: (words: string) => people.filter(({ name }) => plain(name).includes(plain(words))),
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

test("whoever has not been looked up yet is not guessed", () => {
  const text = "von:heck ";
  expect(readOperators(text, { ...known, peopleNamed: () => undefined })).toEqual({ text, found: {} });
  expect(peopleAskedFor('von:"Julia Heck" in:hilfe from:klein')).toEqual(["Julia Heck", "klein"]);
});

describe("an operator that is being typed", () => {
  test.each([
    ["in:", { name: "channel", value: "", before: "" }],
    ["Rat in:hil", { name: "channel", value: "hil", before: "Rat " }],
    ['von:"Julia H', { name: "person", value: "Julia H", before: "" }],
    ["ist:", { name: "state", value: "", before: "" }],
  ])("%s is no word to look for", (text, open) => expect(openOperator(text)).toEqual(open));

  test.each(["in:hilfe ", "Ziel:Mosbach", "in", "Beginn: morgen"])("%s is none", (text) =>
    expect(openOperator(text)).toBeNull(),
  );
});

test("filters are taken back one by one, and typed again as they were", () => {
  const wish = { ...noWish, channelId: "c1", resolved: false, before: "2019-03-01" };
  expect(filtersOf(wish)).toEqual(["channel", "before", "state"]);
  expect(filtersOf({ ...wish, ...patchWithout("state") })).toEqual(["channel", "before"]);
  expect({ ...wish, ...patchWithoutAll() }).toEqual(noWish);
});

test("words of another field come with them, and an operator at their end is finished", () => {
  expect(addressOf("Rat & Bürger")).toBe("/suche?q=Rat+%26+B%C3%BCrger");
  expect(addressOf("Rat in:hilfe")).toBe("/suche?q=Rat+in%3Ahilfe+");
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
