import { expect, test } from "@jest/globals";
import { concepts } from "../../../server/src/demo/content/concepts.js";
import { people } from "../../../server/src/demo/content/people.js";
import { placeKeys } from "../../../server/src/demo/content/place-keys.js";
import { sectionsOf } from "../../../server/src/features/concepts/concept.kinds.js";

const demoNow = "2019-03-18T08:30";

/** Holds one of these roles at the place at that time. */
const holds = (key: string, place: string, at: string, ...kinds: string[]): boolean =>
  people
    .find((one) => one.key === key)!
    .roles.some(
      (role) =>
        "place" in role &&
        role.place === place &&
        kinds.includes(role.kind) &&
        role.since <= at.slice(0, 10) &&
        (!role.until || at.slice(0, 10) <= role.until),
    );
const leads = ["PROJECT_LEAD", "DEPUTY_LEAD"];

test("whoever writes, signs and releases may, at that time, and nobody does in the future", () => {
  for (const { place, sections, continuers = [], signed = [], released } of concepts) {
    for (const { by, at } of [...sections, ...continuers])
      expect([by, at, holds(by, place, at, ...leads, "TEAM_MEMBER", "FACILITATOR"), at < demoNow]).toEqual([
        ...[by, at, true, true],
      ]);
    for (const { by, at } of signed)
      expect([by, holds(by, place, at, ...leads, "FACILITATOR"), at < demoNow]).toEqual([by, true, true]);
    if (released) expect(holds(released.by, place, released.at, ...leads)).toBe(true);
  }
});

test("what is signed was whole by then, both sides sign one text, and it is released afterwards", () => {
  for (const { kind, place, sections, continuers = [], signed = [], released } of concepts) {
    const [first, second] = signed;
    if (!first) continue;
    const before = sections.filter(({ at }) => at < first.at).map(({ key }) => key);
    expect(new Set(before)).toEqual(new Set(sectionsOf[kind]));
    expect([...sections, ...continuers].filter(({ at }) => at > first.at && at < (second?.at ?? ""))).toEqual(
      [],
    );
    if (second) {
      expect(first.at < second.at).toBe(true);
      expect(holds(first.by, place, first.at, ...leads)).toBe(!holds(second.by, place, second.at, ...leads));
    }
    if (released) expect(released.at > second!.at).toBe(true);
  }
});

test("the network has something to read, and something is under way", () => {
  const of = (kind: string) => concepts.filter((concept) => concept.kind === kind);
  expect(of("OUTLINE").filter(({ released }) => released)).toHaveLength(3);
  expect(
    of("OUTLINE")
      .filter(({ signed = [] }) => signed.length === 1)
      .map(({ place }) => place),
  ).toEqual([placeKeys.gottmadingen]);
  const [signed, ...rest] = of("CONTINUATION_PLAN").filter((plan) => plan.signed);
  expect([signed!.place, signed!.continuers!.length, rest]).toEqual([placeKeys.ravensburg, 4, []]);
  expect(of("CONTINUATION_PLAN").map(({ place }) => place)).toContain(placeKeys.aalen);
});
