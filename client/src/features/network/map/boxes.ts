export interface Point {
  x: number;
  y: number;
}

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export function around({ x, y }: Point, size: Point): Box {
  return { x0: x - size.x / 2, y0: y - size.y / 2, x1: x + size.x / 2, y1: y + size.y / 2 };
}

export function overlap(one: Box, other: Box): boolean {
  return one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1;
}
