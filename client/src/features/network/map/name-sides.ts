import type { Point } from "./land.js";

export type Side = "right" | "left" | "below" | "above";

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

interface Named {
  name: string;
  spot: Point;
}

const sides: Side[] = ["right", "left", "below", "above"];

/** On which side of its sign each name has room, the first ones served first; none where there is no room at all. */
export function nameSides(
  named: readonly Named[],
  sizes: { sign: number; name: (name: string) => Point },
  bounds: Point,
  taken: readonly Box[] = [],
): (Side | null)[] {
  const signs = named.map(({ spot }) => around(spot, { x: sizes.sign, y: sizes.sign }));
  const full = [...taken];
  return named.map(({ name, spot }, at) => {
    const others = signs.filter((_, sign) => sign !== at);
    for (const side of sides) {
      const box = boxAt(side, spot, sizes.sign, sizes.name(name));
      const isOutside = box.x0 < 0 || box.y0 < 0 || box.x1 > bounds.x || box.y1 > bounds.y;
      if (isOutside || [...others, ...full].some((one) => overlap(one, box))) continue;
      full.push(box);
      return side;
    }
    return null;
  });
}

function boxAt(side: Side, spot: Point, sign: number, name: Point): Box {
  const beside = (sign + name.x) / 2;
  const over = (sign + name.y) / 2;
  const middle = {
    right: { x: spot.x + beside, y: spot.y },
    left: { x: spot.x - beside, y: spot.y },
    below: { x: spot.x, y: spot.y + over },
    above: { x: spot.x, y: spot.y - over },
  }[side];
  return around(middle, name);
}

export function around({ x, y }: Point, size: Point): Box {
  return { x0: x - size.x / 2, y0: y - size.y / 2, x1: x + size.x / 2, y1: y + size.y / 2 };
}

function overlap(one: Box, other: Box): boolean {
  return one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1;
}
