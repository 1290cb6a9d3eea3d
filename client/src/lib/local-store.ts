const version = 1;
const prefixOf = (personId: string): string => `lernnetz.v${version}.${personId}.`;

export interface LocalStore {
  read<T>(key: string): T | undefined;
  /** False when the browser would not keep it (full, or storage forbidden); it is then remembered until reload. */
  write(key: string, value: unknown): boolean;
  remove(key: string): void;
  /** Keys that begin so, with their values. */
  entries<T>(keyPrefix: string): [key: string, value: T][];
  /** Tells of changes made in other tabs. */
  onChange(listener: (key: string) => void): () => void;
}

/**
 * What this person left on this device. Kept per person, so that two people who share a computer never see each
 * other's drafts, and per version, so that a later shape never reads an earlier one.
 */
export function localStoreOf(personId: string, storage: Storage | null = browserStorage()): LocalStore {
  const prefix = prefixOf(personId);
  const unkept = new Map<string, string>();

  const text = (key: string): string | null => unkept.get(key) ?? storage?.getItem(prefix + key) ?? null;

  return {
    read: <T>(key: string) => parse<T>(text(key)),
    write(key, value) {
      const written = JSON.stringify(value);
      try {
        if (!storage) throw new Error("no storage");
        storage.setItem(prefix + key, written);
        unkept.delete(key);
        return true;
      } catch {
        unkept.set(key, written);
        return false;
      }
    },
    remove(key) {
      unkept.delete(key);
      storage?.removeItem(prefix + key);
    },
    entries<T>(keyPrefix: string) {
      const keys = new Set(unkept.keys());
      for (let index = 0; storage && index < storage.length; index++) {
        const key = storage.key(index);
        if (key?.startsWith(prefix)) keys.add(key.slice(prefix.length));
      }
      return [...keys]
        .filter((key) => key.startsWith(keyPrefix))
        .flatMap((key): [string, T][] => {
          const value = parse<T>(text(key));
          return value === undefined ? [] : [[key, value]];
        });
    },
    onChange(listener) {
      const changed = (event: StorageEvent): void => {
        if (event.key?.startsWith(prefix)) listener(event.key.slice(prefix.length));
      };
      window.addEventListener("storage", changed);
      return () => window.removeEventListener("storage", changed);
    },
  };
}

function parse<T>(text: string | null): T | undefined {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

/** Touching `localStorage` throws where cookies are blocked. */
function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
