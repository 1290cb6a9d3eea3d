import { expect, test } from "@jest/globals";
import { decisionBodies, decisions } from "../../../server/src/demo/content/decisions.js";
import { people } from "../../../server/src/demo/content/people.js";
import { placeKeys } from "../../../server/src/demo/content/place-keys.js";
import { weekdayOf } from "../../../server/src/kernel/berlin.js";
import { numberOfDay } from "../../../server/src/kernel/days.js";
import { isHoliday } from "../../../server/src/kernel/working-days.js";

const demoNow = "2019-03-18T08:30";
const bodies = new Map(decisionBodies.map((body) => [body.key, body]));
const acts = decisions.flatMap((decision) => [
  { by: decision.by, at: decision.at, body: decision.body },
  ...(decision.then ?? []).map(({ by = decision.by, at }) => ({ by, at, body: decision.body })),
]);

const mayPlan = (key: string, place: string, at: string): boolean =>
  people
    .find((one) => one.key === key)!
    .roles.some(
      (role) =>
        "place" in role &&
        role.place === place &&
        role.kind !== "TEAM_MEMBER" &&
        role.since <= at.slice(0, 10) &&
        (!role.until || at.slice(0, 10) <= role.until),
    );

test("every place has somebody who decides", () => {
  expect(new Set(decisionBodies.map(({ place }) => place))).toEqual(new Set(Object.values(placeKeys)));
});

test("whoever acts may, at that time, and nobody acts in the future", () => {
  const wrong = [...acts, ...decisionBodies.map((body) => ({ ...body, body: body.key }))].filter(
    ({ by, at, body }) => at >= demoNow || !mayPlan(by, bodies.get(body)!.place, at),
  );
  expect(wrong).toEqual([]);
});

test("sessions are on working days, and every story is in the order of time", () => {
  for (const { meetsOn, at, then = [] } of decisions) {
    expect([meetsOn, weekdayOf(numberOfDay(meetsOn)) <= 5, isHoliday(meetsOn)]).toEqual([
      meetsOn,
      true,
      false,
    ]);
    const times = [at, ...then.map((act) => act.at)];
    expect(times).toEqual(times.toSorted());
  }
});

test("who is further on has the decisions that the way there needs", () => {
  const decided = (turningpoint: string) =>
    decisions
      .filter(({ turningpoint: point, then = [] }) => {
        const last = then.at(-1);
        return point === turningpoint && last && "outcome" in last && last.outcome === "DECIDED";
      })
      .map(({ body }) => bodies.get(body)!.place);
  const { badMergentheim, hardheimWallduern, gottmadingen, hohenlohekreis } = placeKeys;
  const analysis = new Set<string>([badMergentheim, hardheimWallduern, gottmadingen, hohenlohekreis]);
  expect(decided("PARTICIPATION").toSorted()).toEqual(
    Object.values(placeKeys)
      .filter((key) => !analysis.has(key))
      .toSorted(),
  );
  const { aalen, lahr, ravensburg, biberach, rottenburg } = placeKeys;
  expect(decided("IMPLEMENTATION").toSorted()).toEqual(
    [aalen, lahr, ravensburg, biberach, rottenburg].toSorted(),
  );
});

test("nothing is told from behind closed doors", () => {
  const hidden = decisions.filter(({ title }) => title === undefined);
  expect(hidden.length).toBeGreaterThan(0);
  for (const { paperNumber, turningpoint, then = [] } of hidden) {
    expect([paperNumber, turningpoint]).toEqual([undefined, undefined]);
    for (const act of then)
      expect("outcome" in act ? [act.outcome, act.result, act.votes] : []).toEqual(
        "outcome" in act ? ["NOTED", undefined, undefined] : [],
      );
  }
});
