/** Where a shortcut works: everywhere, or while the focus is on a message or on a row of the inbox. */
export type ShortcutPlace = "everywhere" | "messages" | "inbox";

interface Declaration {
  /** As the browser names them; "Mod" is Ctrl, on a Mac the command key. */
  keys: readonly string[];
  place: ShortcutPlace;
}

/** All shortcuts there are. What nobody has bound does nothing, and is in no list. */
const declarations = {
  nextRegion: { keys: ["F6"], place: "everywhere" },
  previousRegion: { keys: ["Shift+F6"], place: "everywhere" },
  search: { keys: ["Mod+k"], place: "everywhere" },
  shortcuts: { keys: ["?"], place: "everywhere" },
  nextMessage: { keys: ["ArrowDown"], place: "messages" },
  previousMessage: { keys: ["ArrowUp"], place: "messages" },
  messagesDown: { keys: ["PageDown"], place: "messages" },
  messagesUp: { keys: ["PageUp"], place: "messages" },
  firstMessage: { keys: ["Home"], place: "messages" },
  lastMessage: { keys: ["End"], place: "messages" },
  nextUnread: { keys: ["n"], place: "messages" },
  actions: { keys: ["Enter"], place: "messages" },
  quote: { keys: ["z"], place: "messages" },
  react: { keys: ["r"], place: "messages" },
  bookmark: { keys: ["m"], place: "messages" },
  backToMessage: { keys: ["Escape"], place: "messages" },
  nextRow: { keys: ["ArrowDown"], place: "inbox" },
  previousRow: { keys: ["ArrowUp"], place: "inbox" },
  firstRow: { keys: ["Home"], place: "inbox" },
  lastRow: { keys: ["End"], place: "inbox" },
  unfold: { keys: ["Space"], place: "inbox" },
  done: { keys: ["e"], place: "inbox" },
  later: { keys: ["s"], place: "inbox" },
  undo: { keys: ["z"], place: "inbox" },
} as const satisfies Record<string, Declaration>;

export type ShortcutName = keyof typeof declarations;
type Handler = (event: KeyEvent) => void;

/** What of a key's event decides, of the page's own or of React's. */
export interface KeyEvent {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  target: EventTarget | null;
  preventDefault: () => void;
}

export const isApple = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "");
const lettersKey = "lernnetz-letters-off";
const bound = new Map<ShortcutName, Handler[]>();

/** Says what a shortcut does, as long as something is there to do it. Returns how to stop. */
export function bindShortcut(name: ShortcutName, handler: Handler): () => void {
  bound.set(name, [...(bound.get(name) ?? []), handler]);
  return () => {
    const others = (bound.get(name) ?? []).filter((other) => other !== handler);
    if (others.length > 0) bound.set(name, others);
    else bound.delete(name);
  };
}

/** Does what is bound to a key in this place. True: something was done. */
export function pressShortcut(event: KeyEvent, place: ShortcutPlace): boolean {
  for (const [name, handlers] of bound) {
    const { keys, place: where } = declarations[name];
    if (where !== place || !keys.some((keys) => isPressed(keys, event))) continue;
    event.preventDefault();
    handlers.at(-1)?.(event);
    return true;
  }
  return false;
}

/** What works here and now, in the order of the declarations. */
export function boundShortcuts(place: ShortcutPlace): { name: ShortcutName; keys: readonly string[] }[] {
  return (Object.keys(declarations) as ShortcutName[])
    .filter((name) => declarations[name].place === place && bound.has(name))
    .map((name) => ({ name, keys: keysOf(name) }))
    .filter(({ keys }) => keys.length > 0);
}

/** The keys of a shortcut, as long as this person wants them. */
export const keysOf = (name: ShortcutName): readonly string[] =>
  declarations[name].keys.filter((keys) => !isLetter(keys) || areLettersOn());

/** The same as assistive technology is told of them. */
export const ariaKeysOf = (...names: ShortcutName[]): string | undefined =>
  names
    .flatMap(keysOf)
    .map((keys) => (isLetter(keys) ? keys.toUpperCase() : keys.replace("Mod", isApple ? "Meta" : "Control")))
    .join(" ") || undefined;

/** Single letters are in the way of those who speak to their computer. */
export function areLettersOn(): boolean {
  try {
    return localStorage.getItem(lettersKey) === null;
  } catch {
    return true;
  }
}

export function switchLetters(on: boolean): void {
  try {
    if (on) localStorage.removeItem(lettersKey);
    else localStorage.setItem(lettersKey, "1");
  } catch {
    // A browser that keeps nothing asks the profile the next time.
  }
}

function isPressed(keys: string, event: KeyEvent): boolean {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  if (isLetter(keys)) {
    const isCommand = event.altKey || event.ctrlKey || event.metaKey;
    // A question mark is typed with Shift on one keyboard and without on another.
    const isShifted = event.shiftKey && /\p{L}/u.test(key);
    return (
      event.key.toLowerCase() === key &&
      !isCommand &&
      !isShifted &&
      !isWriting(event.target) &&
      areLettersOn()
    );
  }
  const wantsMod = parts.includes("Mod");
  const isMod = event.ctrlKey || event.metaKey;
  return (
    nameOf(event.key).toLowerCase() === key.toLowerCase() &&
    event.shiftKey === parts.includes("Shift") &&
    isMod === wantsMod &&
    !event.altKey
  );
}

const nameOf = (key: string): string => (key === " " ? "Space" : key);

const isLetter = (keys: string): boolean => keys.length === 1;

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input, textarea, select, [role='menu'] *, [role='listbox'] *"))
  );
}
