import { describe, expect, test } from "@jest/globals";
import { mayHaveUpdate } from "../../client/src/features/updates/may-have-update.js";
import { beginnings, endingAt, hasMore } from "../../client/src/features/updates/stretches.js";

describe("the stretches of a list that is unfolded", () => {
  test("begin where the one above ends", () => {
    expect(beginnings("20", [])).toEqual([]);
    expect(beginnings("20", [undefined])).toEqual(["20"]);
    expect(beginnings("20", ["40", undefined])).toEqual(["20", "40"]);
    expect(beginnings("20", ["40", null])).toEqual(["20", "40"]);
  });

  test("move on when something new comes in above", () => {
    const unfolded = ["40", "60"];
    expect(beginnings("19", unfolded)).toEqual(["19", "40"]);
    expect(beginnings("19", endingAt(unfolded, 0, "39"))).toEqual(["19", "39"]);
  });

  test("are not there any more when what is above has become the end", () => {
    expect(beginnings("20", [null, "60"])).toEqual(["20"]);
    expect(beginnings(null, ["40"])).toEqual([]);
  });

  test("can be followed by more until the last one says that it is the last", () => {
    expect([null, "20"].map((first) => hasMore(first, []))).toEqual([false, true]);
    expect(hasMore("20", [undefined])).toBeNull();
    expect(hasMore("20", ["40", "60"])).toBe(true);
    expect(hasMore("20", ["40", null])).toBe(false);
  });
});

const mosbach = { id: "mosbach", name: "Mosbach" };

test.each([
  [true, null, mosbach],
  [true, "UPDATES", null],
  [true, "HELP", null],
  [false, null, null],
])("it is %s that a topic in a channel for %s of %j may be about an update", (isSo, purpose, place) => {
  expect(mayHaveUpdate({ purpose, place })).toBe(isSo);
});
