import DataLoader from "dataloader";

/** Batched reads of one kind of row; what was read once is there at once. */
export class Loader<Row> extends DataLoader<string, Row> {
  readonly #held = new Map<string, Row>();

  /** The row itself when it was read already, else the promise of it. GraphQL waits only for promises. */
  at(key: string): Row | Promise<Row> {
    return this.#held.has(key) ? this.#held.get(key)! : this.load(key);
  }

  /** A row that was read along with something else. */
  override prime(key: string, row: Row | PromiseLike<Row> | Error): this {
    if (!(row instanceof Error) && !(row instanceof Promise)) this.hold(key, row as Row);
    return super.prime(key, row);
  }

  /** What was read of it is no longer so. */
  override clear(key: string): this {
    this.#held.delete(key);
    return super.clear(key);
  }

  override clearAll(): this {
    this.#held.clear();
    return super.clearAll();
  }

  hold(key: string, row: Row): void {
    if (!this.#held.has(key)) this.#held.set(key, row);
  }
}

/** The batched reads of one request: one statement for all rows a list needs, whatever its length. */
export class Loaders {
  readonly #open = new Map<string, Loader<unknown>>();

  /** The loader of that name, made at its first use. `batch` answers in the order of the keys. */
  of<Row>(name: string, batch: (keys: readonly string[]) => Promise<Row[]>): Loader<Row> {
    const open = this.#open.get(name) as Loader<Row> | undefined;
    if (open) return open;
    const loader = new Loader<Row>(
      async (keys) => {
        const rows = await batch(keys);
        for (const [index, key] of keys.entries()) {
          const row = rows[index];
          if (row !== undefined && !(row instanceof Error)) loader.hold(key, row);
        }
        return rows;
      },
      { maxBatchSize: 500 },
    );
    this.#open.set(name, loader);
    return loader;
  }
}

/** Puts rows into the order of the keys. */
export function inOrder<Row, Missing>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  missing: (key: string) => Missing,
): (Row | Missing)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? missing(key));
}

/** Collects the rows of each key. */
export function grouped<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Row[][] {
  const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}
