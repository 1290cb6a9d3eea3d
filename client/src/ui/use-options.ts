import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from "react";

interface OptionsWishes<Item> {
  items: readonly Item[];
  onChoose: (item: Item) => void;
  /** None is chosen until somebody goes down to it: Enter then belongs to the field. */
  startsInField?: boolean;
}

export interface Options<Item> {
  items: readonly Item[];
  current: number;
  list: RefObject<HTMLUListElement | null>;
  listId: string;
  choose: (item: Item) => void;
  point: (index: number) => void;
  /** Back to where it starts. */
  reset: () => void;
  /** True: the key was meant for the list. */
  press: (event: KeyboardEvent) => boolean;
  /** What the field has to say of its list. */
  field: {
    role: "combobox";
    autoComplete: "off";
    "aria-autocomplete": "list";
    "aria-expanded": boolean;
    "aria-controls": string | undefined;
    "aria-activedescendant": string | undefined;
  };
}

/** A field with a list of what it offers: the focus stays in the field, the arrow keys go through the list. */
export function useOptions<Item>({ items, onChoose, startsInField }: OptionsWishes<Item>): Options<Item> {
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const first = startsInField ? -1 : 0;
  const [active, setActive] = useState(first);
  const current = Math.min(active, items.length - 1);
  const isOpen = items.length > 0;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [current, items.length]);

  function press(event: KeyboardEvent): boolean {
    if (!isOpen || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
      return false;
    const stops = items.length - first;
    const step = (by: number): number => ((current - first + by + stops) % stops) + first;
    const moves: Record<string, () => number> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      PageDown: () => items.length - 1,
      PageUp: () => 0,
    };
    const to = moves[event.key]?.();
    const item = items[current];
    if (to !== undefined) setActive(to);
    else if (event.key === "Enter" && item) onChoose(item);
    else return false;
    event.preventDefault();
    return true;
  }

  return {
    ...{ items, current, list, listId, press },
    choose: onChoose,
    point: setActive,
    reset: () => setActive(first),
    field: {
      role: "combobox",
      autoComplete: "off",
      "aria-autocomplete": "list",
      "aria-expanded": isOpen,
      "aria-controls": isOpen ? listId : undefined,
      "aria-activedescendant": items[current] ? `${listId}-${current}` : undefined,
    },
  };
}
