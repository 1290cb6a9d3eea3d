const TINTS = 8;

/** One of the eight grounds for people and places: always the same for the same id. */
export function tintOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return sum % TINTS;
}
