import { createContext, use } from "react";
import type { PlaceQuery } from "../../gql/graphql.js";

export type Place = PlaceQuery["place"];

export const PlaceContext = createContext<Place | null>(null);

/** The place in whose room one is; for what is shown within its frame. */
export function usePlace(): Place {
  const place = use(PlaceContext);
  if (!place) throw new Error("This is shown within the frame of a place only.");
  return place;
}
