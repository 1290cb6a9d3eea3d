import { localStoreOf } from "./local-store.js";

export interface Recent<One> {
  of: (personId: string) => One[];
  add: (personId: string, one: One) => void;
  forget: (personId: string) => void;
}

/** What somebody used last on this device, the latest first. `isReplaced`: whether an older one goes for a newer. */
export function recentOf<One>(
  key: string,
  most: number,
  isReplaced: (older: One, newer: One) => boolean,
): Recent<One> {
  const of = (personId: string): One[] => localStoreOf(personId).read<One[]>(key) ?? [];
  return {
    of,
    add(personId, one) {
      const others = of(personId).filter((older) => !isReplaced(older, one));
      localStoreOf(personId).write(key, [one, ...others].slice(0, most));
    },
    forget: (personId) => localStoreOf(personId).remove(key),
  };
}
