import { describe, expect, test } from "@jest/globals";
import {
  addressOf,
  type CockpitPlace,
  type CockpitView,
  neighboursOf,
  placesIn,
  standingUnder,
  viewFrom,
} from "../../client/src/features/programme/cockpit-view.js";

const view = (wishes: Partial<CockpitView> = {}): CockpitView => ({
  ...viewFrom(new URLSearchParams()),
  ...wishes,
});
const place = (name: string, wishes: Partial<CockpitPlace> = {}): CockpitPlace => ({
  place: { id: name, name },
  phase: "ANALYSIS",
  pausedFrom: null,
  states: [],
  ownBlocks: [],
  nextStep: null,
  nextColumn: null,
  step: 1,
  health: "GREEN",
  lastUpdateAt: "2019-03-11T08:00:00Z",
  silentWeeks: 1,
  isSilent: false,
  isBehind: false,
  nextMeeting: null,
  lead: { id: "l", name: "Lea Leitung" },
  facilitatorCount: 2,
  ...wishes,
});
const meeting = (meetsOn: string): CockpitPlace["nextMeeting"] => ({
  ...{ decisionId: meetsOn, meetsOn, body: "Gemeinderat", title: "Leitlinien" },
});
const names = (places: readonly CockpitPlace[]): string[] => places.map((one) => one.place.name);

const all = [
  place("Aalen", { phase: "IMPLEMENTATION", step: 7, nextMeeting: meeting("2019-05-02"), silentWeeks: 3 }),
  place("Biberach", { phase: "PARTICIPATION", step: 4, health: "YELLOW", isBehind: true }),
  place("Calw", { phase: "PARTICIPATION", step: 3, nextMeeting: meeting("2019-04-10"), facilitatorCount: 0 }),
  place("Daun", { phase: "ANALYSIS", step: 1, isSilent: true, silentWeeks: 6, lead: null }),
  place("Esslingen", {
    ...{ phase: "PAUSED", pausedFrom: "PARTICIPATION", step: 3, health: null, lastUpdateAt: null },
    silentWeeks: 40,
  }),
];

describe("a figure opens what it counts", () => {
  test.each([
    ["silent", ["Daun"]],
    ["behind", ["Biberach"]],
    ["withoutLead", ["Daun"]],
    ["withoutFacilitator", ["Calw"]],
  ] as const)("%s", (figure, expected) => {
    expect(names(placesIn(view({ figure }), all))).toEqual(expected);
  });

  test("phases and health", () => {
    expect(names(placesIn(view({ phase: "PARTICIPATION" }), all))).toEqual(["Biberach", "Calw"]);
    expect(names(placesIn(view({ phase: "PAUSED" }), all))).toEqual(["Esslingen"]);
    expect(names(placesIn(view({ health: "YELLOW" }), all))).toEqual(["Biberach"]);
    expect(names(placesIn(view({ health: "NONE" }), all))).toEqual(["Esslingen"]);
  });
});

test("places stand in the order that was chosen; who rests is not among the silent, and no date comes last", () => {
  expect(names(placesIn(view(), all))).toEqual(["Aalen", "Biberach", "Calw", "Daun", "Esslingen"]);
  expect(names(placesIn(view({ sorting: "silence" }), all))).toEqual([
    ...["Daun", "Aalen", "Biberach", "Calw", "Esslingen"],
  ]);
  expect(names(placesIn(view({ sorting: "date" }), all))).toEqual([
    ...["Calw", "Aalen", "Biberach", "Daun", "Esslingen"],
  ]);
  expect(names(placesIn(view({ sorting: "phase" }), all))).toEqual([
    ...["Daun", "Calw", "Biberach", "Esslingen", "Aalen"],
  ]);
});

test("what is chosen stands in the address and comes back from it", () => {
  const chosen = view({ figure: "silent", health: "NONE", phase: "PAUSED", sorting: "date", weeks: 6 });
  expect(addressOf(view())).toBe("/programm");
  expect(addressOf(chosen)).toBe("/programm?nur=still&phase=pausiert&ampel=ohne&sortiert=termin&wochen=6");
  expect(viewFrom(new URL(addressOf(chosen), "http://hub").searchParams)).toEqual(chosen);
});

test("an address with nonsense in it shows everything", () => {
  for (const text of [
    "nur=__proto__",
    "phase=toString",
    "wochen=1e9",
    "wochen=-3",
    "wochen=vier",
    "ampel=",
  ]) {
    expect(viewFrom(new URLSearchParams(text))).toEqual(view());
  }
});

test("one step ahead is exactly one", () => {
  const { ahead, behind } = neighboursOf(all[2]!, all);
  expect(names(ahead)).toEqual(["Biberach"]);
  expect(names(behind)).toEqual([]);
  expect(names(neighboursOf(all[1]!, all).behind)).toEqual(["Calw", "Esslingen"]);
  expect(neighboursOf(place("Ohne", { step: null }), all)).toEqual({ ahead: [], behind: [] });
});

test("a column shows how far a place is with that Baustein, and whether it comes next", () => {
  const columns = ["A", "B", "C"].map((title) => ({ key: title, title, phase: "ANALYSIS" as const }));
  const one = place("Aalen", { states: ["DONE", null, "ACTIVE"], nextColumn: 2 });
  expect(columns.map((_, column) => standingUnder(one, columns, column))).toEqual([
    { title: "A", state: "DONE", isNextStep: false },
    null,
    { title: "C", state: "ACTIVE", isNextStep: true },
  ]);
});
