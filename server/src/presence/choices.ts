import type { Choice, PresenceQueries } from "./presence.queries.js";

/** Reads what people have chosen: one statement for all who wait, and never two at once, so that the last read wins. */
export class Choices {
  #due = new Set<string>();
  #reading: Promise<void> | undefined;

  constructor(
    private readonly queries: PresenceQueries,
    private readonly tell: (choice: Choice) => void,
  ) {}

  /** Resolves once a read that began after this call has been told. */
  async read(...personIds: string[]): Promise<void> {
    for (const id of personIds) this.#due.add(id);
    // One that is under way may have begun before the change.
    await this.#reading?.catch(() => undefined);
    this.#reading ??= this.#readDue().finally(() => (this.#reading = undefined));
    await this.#reading;
  }

  async #readDue(): Promise<void> {
    const ids = [...this.#due];
    this.#due.clear();
    if (ids.length === 0) return;
    for (const choice of await this.queries.choicesOf(ids)) this.tell(choice);
  }
}
