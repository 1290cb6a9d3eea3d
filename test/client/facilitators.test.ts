import { describe, expect, test } from "@jest/globals";
import {
  type Facilitator,
  foundFacilitators,
  inOrder,
  isSameEntry,
  methodsOf,
  regionsOf,
  roomOf,
} from "../../client/src/features/facilitators/found-facilitators.js";
import { loadOf, piecesOf } from "../../client/src/features/facilitators/load.js";
import { blankWords, profileOf, wordsOf } from "../../client/src/features/facilitators/profile-words.js";

const biberach = { key: "08426", name: "Landkreis Biberach" };
const aalen = { key: "08136", name: "Ostalbkreis" };

const someone = (name: string, wishes: Partial<Facilitator> = {}): Facilitator => {
  const { places = [], capacity = null } = wishes;
  return {
    ...{
      id: name,
      name,
      givenName: name,
      familyName: "",
      person: { id: name, deactivated: false },
      email: null,
    },
    ...{ methods: [], regions: [], note: null, formerPlaceCount: 0, version: 1, savedAt: null },
    viewerCan: { change: true, changeNote: true, remove: false, assign: true },
    ...wishes,
    ...{ places, capacity, free: capacity === null ? null : capacity - places.length },
  };
};
const accompanies = (count: number): Facilitator["places"] =>
  Array.from({ length: count }, (_, n) => ({ id: String(n), name: `Ort ${n}` }));

const birgit = someone("Birgit", { methods: ["World-Café"], regions: [biberach], capacity: 3 });
const claudia = someone("Claudia", {
  methods: ["world-café", "Theater"],
  capacity: 2,
  places: accompanies(2),
});
const dora = someone("Dora", { regions: [aalen, biberach], places: accompanies(3) });
const emil = someone("Emil", { methods: ["Theater"], capacity: 1, places: accompanies(3) });
const pool = [dora, emil, birgit, claudia];
const none = { method: "", region: "", hasRoom: false };
const names = (found: readonly Facilitator[]): string[] => found.map(({ name }) => name);

describe("who is found", () => {
  test("by a method however it is written, by a district, by room", () => {
    expect(names(foundFacilitators(pool, none))).toEqual(["Dora", "Emil", "Birgit", "Claudia"]);
    expect(names(foundFacilitators(pool, { ...none, method: "WORLD-CAFÉ" }))).toEqual(["Birgit", "Claudia"]);
    expect(names(foundFacilitators(pool, { ...none, region: biberach.key }))).toEqual(["Dora", "Birgit"]);
    expect(names(foundFacilitators(pool, { ...none, hasRoom: true }))).toEqual(["Birgit"]);
    expect(foundFacilitators(pool, { method: "Theater", region: aalen.key, hasRoom: false })).toEqual([]);
  });

  test("in the order one wishes: who has not said how many comes last", () => {
    expect(names(inOrder(pool, "name"))).toEqual(["Birgit", "Claudia", "Dora", "Emil"]);
    expect(names(inOrder(pool, "platz"))).toEqual(["Birgit", "Claudia", "Emil", "Dora"]);
    expect(names(inOrder(pool, "last"))).toEqual(["Emil", "Claudia", "Birgit", "Dora"]);
    const unknown = ["Ute", "Anna"].map((name) => someone(name));
    expect(names(inOrder(unknown, "platz"))).toEqual(["Anna", "Ute"]);
  });

  test("never with room, when the account is closed", () => {
    const closed = someone("Gerda", { capacity: 5, person: { id: "Gerda", deactivated: true } });
    expect([birgit, claudia, emil, closed].map(roomOf)).toEqual([3, 0, 0, 0]);
    expect(foundFacilitators([closed], { ...none, hasRoom: true })).toEqual([]);
    expect(names(inOrder([closed, emil], "platz"))).toEqual(["Emil", "Gerda"]);
  });

  test("again, once something is written down about them, and once a candidate has come", () => {
    const ada = { id: "ada", deactivated: false };
    const written = { ...someone("Ada", { person: ada }), id: "profile" };
    expect(isSameEntry(someone("Ada", { id: "ada", person: ada }), written)).toBe(true);
    expect(isSameEntry({ ...written, person: null }, written)).toBe(true);
    expect(isSameEntry(someone("Bea", { person: null }), someone("Cleo", { person: null }))).toBe(false);
  });

  test("among what somebody names, each once", () => {
    expect(methodsOf(pool)).toEqual(["Theater", "world-café"]);
    expect(regionsOf(pool)).toEqual([biberach, aalen]);
  });
});

describe("what somebody carries", () => {
  test("is told beside what they could", () => {
    expect([birgit, claudia, dora, emil, someone("Fritz", { capacity: 0 })].map(loadOf)).toEqual([
      "FREE",
      "FULL",
      "UNKNOWN",
      "OVER",
      "AWAY",
    ]);
  });

  test("is drawn piece by piece", () => {
    expect(piecesOf(1, 3)).toEqual(["TAKEN", "FREE", "FREE"]);
    expect(piecesOf(3, 2)).toEqual(["TAKEN", "TAKEN", "OVER"]);
    expect(piecesOf(2, null)).toEqual(["TAKEN", "TAKEN"]);
    expect(piecesOf(0, 0)).toEqual([]);
  });
});

describe("what is sent of a profile", () => {
  test("is what was read, unless something is changed", () => {
    const { methods, regions, capacity } = profileOf(wordsOf(birgit));
    expect({ methods, regions, capacity }).toEqual({
      methods: ["World-Café"],
      regions: [biberach.key],
      capacity: 3,
    });
  });

  test("holds a method that was typed and not added, and none twice", () => {
    const words = { ...wordsOf(birgit), method: " Theater " };
    expect(profileOf(words).methods).toEqual(["World-Café", "Theater"]);
    expect(profileOf({ ...words, method: "world-café" }).methods).toHaveLength(1);
    expect(profileOf(blankWords)).toEqual({ methods: [], regions: [], capacity: null });
  });
});
