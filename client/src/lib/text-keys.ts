import type common from "../locales/de/common.json";
import type concepts from "../locales/de/concepts.json";
import type conversations from "../locales/de/conversations.json";
import type decisions from "../locales/de/decisions.json";
import type facilitators from "../locales/de/facilitators.json";
import type files from "../locales/de/files.json";
import type identity from "../locales/de/identity.json";
import type inbox from "../locales/de/inbox.json";
import type network from "../locales/de/network.json";
import type notifications from "../locales/de/notifications.json";
import type peers from "../locales/de/peers.json";
import type presence from "../locales/de/presence.json";
import type process from "../locales/de/process.json";
import type programme from "../locales/de/programme.json";
import type search from "../locales/de/search.json";
import type updates from "../locales/de/updates.json";

// A text that does not exist is an error of the compiler, not a key on the screen.
interface Texts {
  common: typeof common;
  concepts: typeof concepts;
  conversations: typeof conversations;
  decisions: typeof decisions;
  facilitators: typeof facilitators;
  files: typeof files;
  identity: typeof identity;
  inbox: typeof inbox;
  network: typeof network;
  notifications: typeof notifications;
  peers: typeof peers;
  presence: typeof presence;
  process: typeof process;
  programme: typeof programme;
  search: typeof search;
  updates: typeof updates;
}

export type Noun = keyof Texts;

type KeysIn<T> = {
  [Key in keyof T & string]: T[Key] extends string ? WithoutNumber<Key> : `${Key}.${KeysIn<T[Key]>}`;
}[keyof T & string];
type WithoutNumber<Key extends string> = Key extends `${infer Start}_${"one" | "other"}` ? Start : Key;

/** A key of the first noun, or one of any noun with its name before it: `action.save`, `common:action.save`. */
export type TextKey<First extends Noun, All extends Noun = First> =
  KeysIn<Texts[First]> | { [One in All]: `${One}:${KeysIn<Texts[One]>}` }[All];
