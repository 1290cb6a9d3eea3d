import { geoPath, geoTransverseMercator } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "./bw-map.topojson.json" with { type: "json" };
import { around, type Box, type Point } from "./boxes.js";

interface Area {
  key: string;
  name: string;
}

type Land = Topology<{ districts: GeometryCollection<Area>; regions: GeometryCollection<Area> }>;

/** Units of the drawing: its width, and what is left free around the land for signs at the border. */
export const width = 400;
const margin = 14;

const land = topology as unknown as Land;
const { districts, regions } = land.objects;
const regionShapes = feature(land, regions);
const districtShapes = feature(land, districts);

// Nine degrees east is the middle of the land: north is up everywhere, and nothing is stretched.
const projection = geoTransverseMercator()
  .rotate([-9, 0])
  .fitWidth(width - 2 * margin, regionShapes);
const [[left, top], [, bottom]] = geoPath(projection).bounds(regionShapes);
const [shiftX, shiftY] = projection.translate();
projection.translate([shiftX - left + margin, shiftY - top + margin]);
const path = geoPath(projection);

export const height = Math.ceil(bottom - top) + 2 * margin;

const drawn = (shape: Parameters<typeof path>[0]): string => path(shape) ?? "";

export const regionPaths = regionShapes.features.map((shape) => ({
  ...shape.properties,
  path: drawn(shape),
}));
export const districtBorders = drawn(mesh(land, districts, (one, other) => one !== other));
export const regionBorders = drawn(mesh(land, regions));

/** The outline of a district by its official key. */
export function districtPath(key: string): string {
  const shape = districtShapes.features.find(({ properties }) => properties.key === key);
  return shape ? drawn(shape) : "";
}

/** Where on the drawing a point of the earth lies. */
export function spotOf({ latitude, longitude }: { latitude: number; longitude: number }): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x, y };
}

/** A spot in each region for a name of this size, as far as can be from what is shown there and from the other names. */
export function regionSpots(taken: readonly Box[], size: (name: string) => Point): (Area & Point)[] {
  const full = [...taken];
  return regionShapes.features.map((shape) => {
    const own = size(shape.properties.name);
    const roomiest = (spots: Point[]) =>
      spots
        .map((spot) => ({ spot, room: roomAround(around(spot, own), full) }))
        .reduce((one, other) => (other.room > one.room ? other : one), { spot: middle, room: 0 });
    const middle = pointOf(path.centroid(shape));
    const within = roomiest(candidates(shape, own));
    // Better over the border than over a sign.
    const best = within.room > 0 ? within : roomiest(candidates(shape, { x: 0, y: 0 }));
    full.push(around(best.spot, own));
    return { ...shape.properties, ...best.spot };
  });
}

/** Points of a grid around which the whole name lies within the region. */
function candidates(shape: RegionShape, size: Point): Point[] {
  const step = 8;
  const rings = ringsOf(shape);
  const [[x0, y0], [x1, y1]] = path.bounds(shape);
  const found: Point[] = [];
  for (let x = x0 + size.x / 2; x <= x1 - size.x / 2; x += step)
    for (let y = y0 + size.y / 2; y <= y1 - size.y / 2; y += step)
      if (cornersOf(around({ x, y }, size)).every((corner) => isWithin(rings, corner))) found.push({ x, y });
  return found;
}

const cornersOf = ({ x0, y0, x1, y1 }: Box): Point[] =>
  [x0, (x0 + x1) / 2, x1].flatMap((x) => [y0, y1].map((y) => ({ x, y })));

type RegionShape = (typeof regionShapes.features)[number];

/** The borders as they are drawn, islands and holes among them. */
function ringsOf({ geometry }: RegionShape): [number, number][][] {
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : [];
  return polygons.flat().map((ring) => ring.flatMap(([x = 0, y = 0]) => [projection([x, y]) ?? [0, 0]]));
}

/** Whoever goes right from a point within crosses a border an odd number of times. */
function isWithin(rings: readonly [number, number][][], { x, y }: Point): boolean {
  let isInside = false;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [ax, ay] = ring[at - 1]!;
      const [bx, by] = ring[at]!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
    }
  return isInside;
}

function roomAround(one: Box, taken: readonly Box[]): number {
  return Math.min(
    ...taken.map((other) =>
      Math.hypot(
        Math.max(0, other.x0 - one.x1, one.x0 - other.x1),
        Math.max(0, other.y0 - one.y1, one.y0 - other.y1),
      ),
    ),
    width,
  );
}

function pointOf([x, y]: [number, number]): Point {
  return { x, y };
}
