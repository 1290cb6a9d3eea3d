import { describe, expect, test } from "@jest/globals";
import {
  bestFirst,
  fit,
  type Fitting,
  freeOf,
  type PlaceFacts,
} from "../../../server/src/features/facilitators/fit.js";
import { scoreOf, shown } from "../../../server/src/features/facilitators/fit-reason.js";

const who = (more: Partial<Fitting> = {}): Fitting => ({
  ...{ methods: [], regionKeys: [], capacity: null, placeIds: [], formerPlaceIds: [], ...more },
});
const place = (id: string, ownerKey: string, more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  ...{ id, name: id, ownerKey, type: "STADT", population: 20_000, ...more },
});
const aalen = place("Aalen", "08136088");
const mosbach = place("Mosbach", "08225058");
const backnang = place("Backnang", "08119008", { type: "GEMEINDE", population: 5_000 });
const others = [mosbach, backnang];
const told = (one: Fitting, method?: string): [string, number, string][] =>
  shown(fit(one, aalen, others, method), "DE").map(({ kind, weight, text }) => [kind, weight, text]);

describe("where", () => {
  test("the place's district counts most, the same Regierungsbezirk less, another not at all", () => {
    expect(told(who({ regionKeys: ["08136", "08119"] }))).toEqual([
      ["REGION", 3, "arbeitet in dieser Region: Ostalbkreis"],
    ]);
    expect(told(who({ regionKeys: ["08119"] }))).toEqual([
      ["NEAR", 1, "arbeitet in der Nähe: Regierungsbezirk Stuttgart"],
    ]);
    expect(told(who({ regionKeys: ["08225"] }))).toEqual([]);
  });

  test("whoever accompanies a place nearby works nearby; whoever once did, does not", () => {
    const kinds = (one: Fitting) => told(one).map(([kind]) => kind);
    expect(kinds(who({ placeIds: ["Backnang"] }))).toContain("NEAR");
    expect(kinds(who({ formerPlaceIds: ["Backnang"] }))).not.toContain("NEAR");
  });
});

describe("room", () => {
  const free = (capacity: number | null, ...placeIds: string[]) =>
    told(who({ capacity, placeIds })).filter(([kind]) => kind === "FREE" || kind === "FULL");

  test("counts up to two places, and nothing as long as nothing was said", () => {
    expect(free(null)).toEqual([]);
    expect(free(1)).toEqual([["FREE", 1, "hat noch Platz für 1 Kommune"]]);
    expect(free(20)).toEqual([["FREE", 2, "hat noch Platz für 20 Kommunen"]]);
  });

  test("whoever is full counts against, whoever is overloaded the more", () => {
    expect(free(1, "x")).toEqual([["FULL", -2, "ausgelastet: begleitet 1 Kommune, mehr gehen nicht"]]);
    expect(free(1, "x", "y", "z")).toEqual([
      ["FULL", -4, "überlastet: begleitet 3 Kommunen, Platz ist für 1"],
    ]);
    expect(free(0)).toEqual([["FULL", -2, "hat zurzeit keinen Platz"]]);
  });

  test("is what was said less what is carried", () => {
    expect(freeOf(who({ capacity: 2, placeIds: ["x", "y", "z"] }))).toBe(-1);
    expect(freeOf(who({ placeIds: ["x"] }))).toBeNull();
  });
});

test("places of the same kind and size are experience, today's and earlier ones", () => {
  expect(told(who({ formerPlaceIds: ["Mosbach"] }))).toEqual([
    ["SAME_KIND", 1, "kennt Städte: Mosbach"],
    ["SAME_SIZE", 1, "kennt ähnlich große Kommunen: Mosbach"],
  ]);
  expect(told(who({ formerPlaceIds: ["Backnang"] }))).toEqual([]);
  expect(told(who({ formerPlaceIds: ["Aalen"] }))).toEqual([
    ["BEEN_THERE", 1.5, "hat diese Kommune schon begleitet"],
  ]);
  const uncounted = fit(who({ placeIds: ["Mosbach"] }), { ...aalen, population: null }, others);
  expect(uncounted.map(({ kind }) => kind)).toEqual(["SAME_KIND"]);
});

test("a method counts when it is asked for, whatever its case", () => {
  const one = who({ methods: ["World-Café"] });
  expect(told(one)).toEqual([]);
  expect(told(one, "Open Space")).toEqual([]);
  expect(told(one, "world-café")).toEqual([["METHOD", 2.5, "kann, was gesucht wird: World-Café"]]);
});

test("the score is the sum of the weights, and of those who fit alike the first stays first", () => {
  const reasons = fit(
    who({ regionKeys: ["08136"], capacity: 1, placeIds: ["Mosbach", "Backnang"] }),
    aalen,
    others,
  );
  expect(scoreOf(reasons)).toBe(3 - 3 + 1 + 1);
  const matches = [who(), who({ capacity: 1 }), who()].map((one, n) => ({
    n,
    reasons: fit(one, aalen, others),
  }));
  expect(bestFirst(matches).map(({ n }) => n)).toEqual([1, 0, 2]);
});

test("reasons are told in English, too", () => {
  const one = who({
    regionKeys: ["08136"],
    capacity: 2,
    methods: ["Open Space"],
    formerPlaceIds: ["Mosbach"],
  });
  expect(shown(fit(one, aalen, others, "Open Space"), "EN").map(({ text }) => text)).toEqual([
    "works in this district: Ostalbkreis",
    "is good at what is asked for: Open Space",
    "has room for 2 places",
    "knows towns: Mosbach",
    "knows places of similar size: Mosbach",
  ]);
});
