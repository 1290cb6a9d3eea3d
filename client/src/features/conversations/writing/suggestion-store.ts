/** Somebody, a place, or everybody, as offered while one writes a mention. */
export interface Suggested {
  kind: "person" | "place" | "all";
  id: string;
  label: string;
  context: string;
}

export interface SuggestionState {
  isOpen: boolean;
  items: readonly Suggested[];
  index: number;
}

const closed: SuggestionState = { isOpen: false, items: [], index: 0 };

/** Between the editor, which has the keys, and the list on the screen. */
export class SuggestionStore {
  #state = closed;
  #choose: (item: Suggested) => void = () => undefined;
  readonly #watchers = new Set<() => void>();

  readonly get = (): SuggestionState => this.#state;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  show(items: readonly Suggested[], choose: (item: Suggested) => void): void {
    this.#choose = choose;
    const before = this.#state.items[this.#state.index];
    const index = Math.max(
      0,
      items.findIndex((item) => item.id === before?.id),
    );
    this.#set({ isOpen: items.length > 0, items, index });
  }

  readonly close = (): void => this.#set(closed);

  choose(index: number): void {
    const item = this.#state.items[index];
    if (item) this.#choose(item);
  }

  /** True when the key was for the list. */
  press(key: string): boolean {
    const { isOpen, items, index } = this.#state;
    if (!isOpen) return false;
    switch (key) {
      case "ArrowDown":
        this.#set({ ...this.#state, index: (index + 1) % items.length });
        return true;
      case "ArrowUp":
        this.#set({ ...this.#state, index: (index + items.length - 1) % items.length });
        return true;
      case "Enter":
      case "Tab":
        this.choose(index);
        return true;
      default:
        return false;
    }
  }

  #set(state: SuggestionState): void {
    this.#state = state;
    for (const watcher of [...this.#watchers]) watcher();
  }
}
