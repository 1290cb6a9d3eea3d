import { localStoreOf } from "../../lib/local-store.js";
import type { PaletteItem } from "./palette-items.js";

const key = "palette.recent";
const most = 8;

/** Where this person jumped last on this device. It is forgotten when they sign out. */
export const recentJumps = {
  of: (personId: string): PaletteItem[] => localStoreOf(personId).read<PaletteItem[]>(key) ?? [],
  add(personId: string, item: PaletteItem): void {
    const others = recentJumps.of(personId).filter(({ id }) => id !== item.id);
    localStoreOf(personId).write(key, [item, ...others].slice(0, most));
  },
  forget: (personId: string): void => localStoreOf(personId).remove(key),
};
