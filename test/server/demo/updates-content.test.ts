import { expect, test } from "@jest/globals";
import { people } from "../../../server/src/demo/content/people.js";
import { placeKeys } from "../../../server/src/demo/content/place-keys.js";
import { placeUpdates } from "../../../server/src/demo/content/updates.js";

const demoNow = "2019-03-18T08:30";

/** Kinds of roles that somebody held at a place on that day. */
const rolesAt = (key: string, place: string, at: string): string[] =>
  (people.find((person) => person.key === key)?.roles ?? []).flatMap((role) => {
    const day = at.slice(0, 10);
    const runs = role.since <= day && (!role.until || day <= role.until);
    return "place" in role && role.place === place && runs ? [role.kind] : [];
  });
const isOneOf = (kinds: string[], ...wanted: string[]): boolean =>
  kinds.some((kind) => wanted.includes(kind));

test("each of the twenty places tells four to eight times how it is getting on, in the order of time", () => {
  expect(placeUpdates.map(({ place }) => place).sort()).toEqual(Object.values(placeKeys).sort());
  for (const { updates } of placeUpdates) {
    expect(updates.length).toBeGreaterThanOrEqual(4);
    expect(updates.length).toBeLessThanOrEqual(8);
    const times = updates.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)! < demoNow).toBe(true);
    for (const { going, stuck, needs } of updates) expect(going ?? stuck ?? needs).toBeTruthy();
  }
});

test("what is told is told by those who lead the place then, and answered by those who read along", () => {
  for (const { place, lead, updates, drafts = [] } of placeUpdates) {
    for (const { by = lead, at, comments = [], visibility, forFunder, released } of updates) {
      expect([at, isOneOf(rolesAt(by, place, at), "PROJECT_LEAD", "DEPUTY_LEAD")]).toEqual([at, true]);
      if (released) expect(rolesAt(lead, place, released.at)).toContain("PROJECT_LEAD");
      if (forFunder) expect(visibility).toBe("NETWORK");
      for (const comment of comments) {
        expect(comment.at > at && comment.at < demoNow).toBe(true);
        const person = people.find(({ key }) => key === comment.by);
        if (visibility === "NETWORK") expect(person).toBeDefined();
        else
          expect([comment.by, rolesAt(comment.by, place, comment.at)]).toEqual([comment.by, ["FACILITATOR"]]);
      }
    }
    for (const { by, at, submitted = at } of drafts) {
      expect([by, rolesAt(by, place, at).length]).toEqual([by, 1]);
      expect(submitted >= at && submitted < demoNow).toBe(true);
    }
  }
});

test("the Ampel on that Monday is the one everybody knows", () => {
  const latest = new Map(placeUpdates.map(({ place, updates }) => [place, updates.at(-1)!]));
  const yellow = [...latest].flatMap(([place, { health }]) => (health === "YELLOW" ? [place] : []));
  expect(yellow.sort()).toEqual([placeKeys.mosbach, placeKeys.rottweil].sort());
  expect(latest.get(placeKeys.badMergentheim)?.at.slice(0, 10)).toBe("2019-02-04");
});
