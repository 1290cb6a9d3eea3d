import { readFileSync } from "node:fs";
import type { PlaceKey } from "./content/content.types.js";

interface DemoPlace {
  key: PlaceKey;
  name: string;
  /** Beside the owner. */
  memberKeys: string[];
}

const file = new URL("../../../server/data/demo-places.json", import.meta.url);

/** The twenty places; where their names and keys come from is said in the file. */
export const demoPlaces = (JSON.parse(readFileSync(file, "utf8")) as { places: DemoPlace[] }).places;

export function placeName(key: PlaceKey): string {
  const place = demoPlaces.find((one) => one.key === key);
  if (!place) throw new Error(`No demo place has the key ${key}`);
  return place.name;
}
