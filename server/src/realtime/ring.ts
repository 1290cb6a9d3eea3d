import type { LogEntry } from "./event-log.js";

const capacity = 2_000;

/** The newest entries of one stream, held once per process for all its readers. */
export class Ring {
  #entries: LogEntry[] = [];

  constructor(
    /** Number of the newest entry known; the ring begins after it. */
    private last: number,
  ) {}

  get lastSeq(): number {
    return this.last;
  }

  push(entries: readonly LogEntry[]): void {
    for (const entry of entries) {
      if (entry.seq !== this.last + 1) throw new Error(`gap in the log: ${entry.seq} after ${this.last}`);
      this.#entries.push(entry);
      this.last = entry.seq;
    }
    if (this.#entries.length > capacity * 1.25) this.#entries = this.#entries.slice(-capacity);
  }

  /** Entries after a number; null when the ring no longer holds them all and the log must be paged. */
  after(seq: number, limit: number): LogEntry[] | null {
    if (seq >= this.last) return [];
    const first = this.#entries[0]?.seq;
    if (first === undefined || seq < first - 1) return null;
    const start = seq - first + 1;
    return this.#entries.slice(start, start + limit);
  }
}
