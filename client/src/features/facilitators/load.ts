import type { FacilitatorFieldsFragment } from "../../gql/graphql.js";

export type Load = "UNKNOWN" | "AWAY" | "FREE" | "FULL" | "OVER";

/** How much somebody carries, compared with what they said they could. */
export function loadOf({
  places,
  capacity,
}: {
  places: readonly unknown[];
  capacity: FacilitatorFieldsFragment["capacity"];
}): Load {
  if (capacity === null) return "UNKNOWN";
  if (places.length > capacity) return "OVER";
  if (capacity === 0) return "AWAY";
  return places.length === capacity ? "FULL" : "FREE";
}

/** One piece a place, then one for each they have room for; what is over stands behind what they could. */
export function piecesOf(places: number, capacity: number | null): ("TAKEN" | "OVER" | "FREE")[] {
  const room = capacity ?? places;
  return Array.from({ length: Math.max(places, room) }, (_, n) => {
    if (n >= places) return "FREE";
    return n < room ? "TAKEN" : "OVER";
  });
}
