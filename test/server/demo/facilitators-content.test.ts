import { expect, test } from "@jest/globals";
import { candidates, facilitators } from "../../../server/src/demo/content/facilitators.js";
import { people } from "../../../server/src/demo/content/people.js";
import { districtKeyOf } from "../../../server/src/features/facilitators/districts.js";
import { soundProfile } from "../../../server/src/features/facilitators/facilitator.words.js";

const demoNow = "2019-03-18T08:30";
const holds = (key: string, kind: string, at: string) =>
  people
    .find((one) => one.key === key)
    ?.roles.some((role) => role.kind === kind && role.since <= at.slice(0, 10));

test("whoever accompanies a place has written down what for, once", () => {
  const accompany = people.filter(({ roles }) => roles.some(({ kind }) => kind === "FACILITATOR"));
  expect(facilitators.map(({ person }) => person).sort()).toEqual(accompany.map(({ key }) => key).sort());
});

test("each writes when they may, the office after that, and nobody in the future", () => {
  const wrong = [
    ...facilitators.filter(({ person, at }) => !holds(person, "FACILITATOR", at) || at >= demoNow),
    ...facilitators.filter(
      ({ at, note }) => note && (!holds(note.by, "STAFF", note.at) || note.at <= at || note.at >= demoNow),
    ),
    ...candidates.filter(({ by, at }) => !holds(by, "STAFF", at) || at >= demoNow),
  ];
  expect(wrong).toEqual([]);
});

test("what they write is kept as they write it, and their districts are those of their places", () => {
  for (const { methods, regions, capacity } of [...facilitators, ...candidates])
    expect(soundProfile({ methods, regions, capacity })).toEqual({
      methods,
      regions: regions.toSorted(),
      capacity,
    });
  for (const { person, regions } of facilitators) {
    const places = people
      .find(({ key }) => key === person)!
      .roles.flatMap((role) => ("place" in role ? role.place : []));
    expect(places.filter((place) => !regions.includes(districtKeyOf(place)))).toEqual([]);
  }
});

test("candidates are nobody of the network, at addresses that lead nowhere", () => {
  const known = new Set(people.flatMap(({ key, email }) => [key, email]));
  for (const { key, email } of candidates) {
    expect([known.has(key), known.has(email)]).toEqual([false, false]);
    expect(email).toMatch(/\.example$/);
  }
});
