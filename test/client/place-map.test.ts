import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { around, overlap, type Box, type Point } from "../../client/src/features/network/map/boxes.js";
import {
  districtPath,
  height,
  regionPaths,
  regionSpots,
  spotOf,
  width,
} from "../../client/src/features/network/map/land.js";
import { nameSides } from "../../client/src/features/network/map/name-sides.js";
import { placeSpots } from "../../client/src/features/network/map/place-spots.js";
import { spread } from "../../client/src/features/network/map/spread.js";
import { listedPlace } from "../support/listed-place.js";

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
const nearest = (spots: readonly Point[]): number =>
  Math.min(...spots.flatMap((one, at) => spots.slice(at + 1).map((other) => distance(one, other))));

const mannheim = { latitude: 49.49, longitude: 8.47 };
const stuttgart = { latitude: 48.78, longitude: 9.18 };
const ulm = { latitude: 48.4, longitude: 9.99 };
const konstanz = { latitude: 47.66, longitude: 9.17 };

describe("the land", () => {
  test("lies within the drawing, north up and east to the right", () => {
    for (const city of [mannheim, stuttgart, ulm, konstanz]) {
      const { x, y } = spotOf(city);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    expect(spotOf(mannheim).y).toBeLessThan(spotOf(stuttgart).y);
    expect(spotOf(stuttgart).y).toBeLessThan(spotOf(konstanz).y);
    expect(spotOf(mannheim).x).toBeLessThan(spotOf(stuttgart).x);
    expect(spotOf(stuttgart).x).toBeLessThan(spotOf(ulm).x);
  });

  test("is drawn true to scale: as far on paper as on the ground", () => {
    // Straight distances in kilometres.
    const perKilometre = [
      distance(spotOf(mannheim), spotOf(stuttgart)) / 94.7,
      distance(spotOf(stuttgart), spotOf(ulm)) / 73.2,
      distance(spotOf(stuttgart), spotOf(konstanz)) / 124.6,
    ];
    expect(Math.max(...perKilometre) / Math.min(...perKilometre)).toBeLessThan(1.03);
  });

  test("has four regions, and a rural district is found by its key", () => {
    expect(regionPaths.map(({ name }) => name).sort()).toEqual([
      "Freiburg",
      "Karlsruhe",
      "Stuttgart",
      "Tübingen",
    ]);
    expect(districtPath("08126")).toMatch(/^M/);
    expect(districtPath("00000")).toBe("");
  });

  test("names of regions stand in their region and beside what is shown there", () => {
    const size = { x: 60, y: 16 };
    const taken = [mannheim, stuttgart, ulm, konstanz].map((city) => around(spotOf(city), { x: 32, y: 32 }));
    const spots = regionSpots(taken, () => size);
    const freiburg = spots.find(({ name }) => name === "Freiburg")!;
    const tübingen = spots.find(({ name }) => name === "Tübingen")!;
    expect(freiburg.x).toBeLessThan(tübingen.x);
    for (const spot of spots) for (const city of taken) expect(overlap(around(spot, size), city)).toBe(false);
  });
});

describe("signs", () => {
  test("stay where they belong as long as none is over another", () => {
    const homes = [mannheim, ulm, konstanz].map(spotOf);
    expect(spread(homes, 30, { x: width, y: height })).toEqual(homes);
  });

  test("are moved apart, even out of the very same spot, and never out of the picture", () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 400, noNaN: true }),
      y: fc.double({ min: 0, max: 450, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 20 }), (homes) => {
        const spots = spread(homes, 36, { x: 400, y: 450 });
        expect(nearest(spots)).toBeGreaterThan(32);
        for (const { x, y } of spots) {
          expect(x).toBeGreaterThanOrEqual(18);
          expect(x).toBeLessThanOrEqual(382);
          expect(y).toBeGreaterThanOrEqual(18);
          expect(y).toBeLessThanOrEqual(432);
        }
      }),
    );
  });

  test("do not go far: two neighbours end up side by side", () => {
    const [one, other] = spread(
      [
        { x: 200, y: 200 },
        { x: 206, y: 200 },
      ],
      36,
      { x: 400, y: 450 },
    );
    expect(distance(one!, { x: 200, y: 200 })).toBeLessThan(20);
    expect(distance(other!, { x: 206, y: 200 })).toBeLessThan(20);
  });

  test("of a cooperation stand in the middle of its members", () => {
    const place = listedPlace("Verbund", { members: ["Nachbar"] });
    place.members = [
      { key: "1", name: "Verbund", latitude: 48, longitude: 9 },
      { key: "2", name: "Nachbar", latitude: 48.2, longitude: 9 },
    ];
    const { home, members } = placeSpots([place], 30).get(place.id)!;
    expect(members).toHaveLength(2);
    expect(home.y).toBeCloseTo((members[0]!.y + members[1]!.y) / 2);
    expect(placeSpots([listedPlace("Allein")], 30).get("id of Allein")!.members).toEqual([]);
  });
});

describe("names of places", () => {
  const sides = (...given: Parameters<typeof nameSides>) => nameSides(...given).map((name) => name?.side);
  const sizes = { sign: 32, name: (name: string) => ({ x: name.length * 7, y: 18 }) };
  const bounds = { x: 400, y: 450 };

  test("stand to the right, or where there is room", () => {
    const named = [
      { name: "Mosbach", spot: { x: 100, y: 100 } },
      { name: "Am Rand", spot: { x: 380, y: 200 } },
    ];
    expect(sides(named, sizes, bounds)).toEqual(["right", "left"]);
  });

  test("are left out where there is none", () => {
    const named = [{ name: "Mosbach", spot: { x: 100, y: 100 } }];
    const everywhere: Box = { x0: 0, y0: 0, x1: 400, y1: 450 };
    expect(nameSides(named, sizes, bounds, [everywhere])).toEqual([null]);
  });

  test("a name gives way to the sign beside it", () => {
    const named = [
      { name: "Singen", spot: { x: 100, y: 100 } },
      { name: "Gottmadingen", spot: { x: 136, y: 100 } },
    ];
    expect(sides(named, sizes, bounds)).toEqual(["left", "right"]);
  });
});
