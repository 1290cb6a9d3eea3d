import type { PlaceKey } from "./content.types.js";
import { placeKeys } from "./place-keys.js";

/** Somebody who comes into the team of a place first and then takes over its lead from another. */
export interface DemoHandOver {
  place: PlaceKey;
  from: string;
  to: string;
  /** Day on which the successor joins the team, to be shown the ropes; they lead from the day in `people.ts` on. */
  comes: string;
}

export const handOvers: DemoHandOver[] = [
  { place: placeKeys.rottweil, from: "eva-mager", to: "philipp-haas", comes: "2018-12-17" },
  { place: placeKeys.sigmaringen, from: "brigitte-stehle", to: "robert-kaspar", comes: "2019-01-14" },
];
