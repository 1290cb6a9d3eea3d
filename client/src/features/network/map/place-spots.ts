import type { PlaceRowFragment } from "../../../gql/graphql.js";
import type { Point } from "./boxes.js";
import { height, spotOf, width } from "./land.js";
import { spread } from "./spread.js";

export interface PlacedSign {
  /** Where the place lies, in units of the drawing. */
  home: Point;
  /** Where its sign stands. */
  spot: Point;
  /** Where the members of a cooperation lie. */
  members: Point[];
}

/** Where the signs of the places stand, none over another, by the ids of the places. `gap` is what two of them need, in units of the drawing. */
export function placeSpots(places: readonly PlaceRowFragment[], gap: number): Map<string, PlacedSign> {
  const found = places.map((place) => {
    const members = place.members.length > 1 ? place.members.map(spotOf) : [];
    return { id: place.id, members, home: middleOf(members) ?? spotOf(place.owner) };
  });
  const spots = spread(
    found.map(({ home }) => home),
    gap,
    { x: width, y: height },
  );
  return new Map(found.map(({ id, home, members }, at) => [id, { home, members, spot: spots[at] ?? home }]));
}

function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}
