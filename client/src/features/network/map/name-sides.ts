import { around, overlap, type Box, type Point } from "./boxes.js";

const sides = [
  "right",
  "left",
  "below",
  "above",
  "below-right",
  "below-left",
  "above-right",
  "above-left",
] as const;
export type Side = (typeof sides)[number];

interface Named {
  name: string;
  spot: Point;
}

export interface PlacedName {
  side: Side;
  box: Box;
}

/** On which side of its sign each name has room, the first ones served first; none where there is no room at all. */
export function nameSides(
  named: readonly Named[],
  sizes: { sign: number; name: (name: string) => Point },
  bounds: Point,
  taken: readonly Box[] = [],
): (PlacedName | null)[] {
  const signs = named.map(({ spot }) => around(spot, { x: sizes.sign, y: sizes.sign }));
  const full = [...taken];
  return named.map(({ name, spot }, at) => {
    const others = signs.filter((_, sign) => sign !== at);
    for (const side of sides) {
      const box = boxAt(side, spot, sizes.sign, sizes.name(name));
      const isOutside = box.x0 < 0 || box.y0 < 0 || box.x1 > bounds.x || box.y1 > bounds.y;
      if (isOutside || [...others, ...full].some((one) => overlap(one, box))) continue;
      full.push(box);
      return { side, box };
    }
    return null;
  });
}

function boxAt(side: Side, { x, y }: Point, sign: number, name: Point): Box {
  const beside = (sign + name.x) / 2;
  const over = (sign + name.y) / 2;
  // At a corner the name begins under the middle of its sign.
  const aside = name.x / 2;
  const up = side.startsWith("above") ? -over : side.startsWith("below") ? over : 0;
  const right = up ? aside : beside;
  const across = side.endsWith("right") ? right : side.endsWith("left") ? -right : 0;
  return around({ x: x + across, y: y + up }, name);
}
