import DataLoader from "dataloader";

/** The batched reads of one request: one statement for all rows a list needs, whatever its length. */
export class Loaders {
  readonly #open = new Map<string, DataLoader<string, unknown>>();

  /** The loader of that name, made at its first use. `batch` answers in the order of the keys. */
  of<Row>(name: string, batch: (keys: readonly string[]) => Promise<Row[]>): DataLoader<string, Row> {
    let loader = this.#open.get(name) as DataLoader<string, Row> | undefined;
    if (!loader) {
      loader = new DataLoader<string, Row>(batch, { maxBatchSize: 500 });
      this.#open.set(name, loader);
    }
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
