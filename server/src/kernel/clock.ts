import { AsyncLocalStorage } from "node:async_hooks";

/**
 * The hub's own time. Domain code asks it; sessions, tokens and the audit log use real time.
 * In the demo network it runs a constant offset behind, so that deadlines of 2019 make sense.
 */
export class Clock {
  readonly #fixed = new AsyncLocalStorage<Date>();

  #offset: number;

  constructor(
    /** Milliseconds added to real time. */
    offset = 0,
  ) {
    this.#offset = offset;
  }

  /** Milliseconds added to real time. */
  get offset(): number {
    return this.#offset;
  }

  /** Sets the clock forward to then, if it is behind: time never runs backwards over a restart. */
  notBefore(then: Date): void {
    this.#offset = Math.max(this.#offset, then.getTime() - Date.now());
  }

  now(): Date {
    return this.#fixed.getStore() ?? new Date(Date.now() + this.#offset);
  }

  /** Runs something as if it were then; how the demo network gets a past. */
  at<T>(then: Date, run: () => Promise<T>): Promise<T> {
    return this.#fixed.run(then, run);
  }
}
