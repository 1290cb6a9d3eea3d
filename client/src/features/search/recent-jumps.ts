import { recentOf } from "../../lib/recent.js";
import type { PaletteItem } from "./palette-items.js";

/** Where this person jumped last on this device. It is forgotten when they sign out. */
export const recentJumps = recentOf<PaletteItem>(
  "palette.recent",
  8,
  (older, newer) => older.id === newer.id,
);
