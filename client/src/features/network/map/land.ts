import { geoContains, geoPath, geoTransverseMercator } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "./bw-map.topojson.json" with { type: "json" };

export interface Point {
  x: number;
  y: number;
}

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

/** A place in each region for a name of this size, as far as can be from what is shown there. */
export function regionSpots(taken: readonly Point[], size: (name: string) => Point): (Area & Point)[] {
  return regionShapes.features.map((shape) => {
    const half = { x: size(shape.properties.name).x / 2, y: size(shape.properties.name).y / 2 };
    const best = candidates(shape, half)
      .map((spot) => ({ spot, room: roomAround(spot, half, taken) }))
      .reduce((one, other) => (other.room > one.room ? other : one), {
        spot: pointOf(path.centroid(shape)),
        room: -1,
      });
    return { ...shape.properties, ...best.spot };
  });
}

/** Points of a grid around which the whole name lies within the region. */
function candidates(shape: Feature<Polygon | MultiPolygon> | Feature, half: Point): Point[] {
  const step = 8;
  const [[x0, y0], [x1, y1]] = path.bounds(shape);
  const found: Point[] = [];
  for (let x = x0 + half.x; x <= x1 - half.x; x += step)
    for (let y = y0 + half.y; y <= y1 - half.y; y += step)
      if ([-half.x, 0, half.x].every((aside) => isWithin(shape, { x: x + aside, y }))) found.push({ x, y });
  return found;
}

function isWithin(shape: Feature, { x, y }: Point): boolean {
  const spot = projection.invert?.([x, y]);
  return spot ? geoContains(shape, spot) : false;
}

function roomAround({ x, y }: Point, half: Point, taken: readonly Point[]): number {
  return Math.min(
    ...taken.map((other) =>
      Math.hypot(Math.max(0, Math.abs(other.x - x) - half.x), Math.max(0, Math.abs(other.y - y) - half.y)),
    ),
    width,
  );
}

function pointOf([x, y]: [number, number]): Point {
  return { x, y };
}
