/** Thrown out of a start that somebody has ended meanwhile. */
export class EndedMeanwhile extends Error {}

/**
 * From the first line of a start to its end: what was opened is closed in the opposite order, whether the start
 * fails, somebody presses Ctrl-C in the middle of it, or the hub has run for a year.
 */
export class Lifetime {
  readonly #closers: (() => Promise<void>)[] = [];
  #isStarting = true;
  #isEnding = false;

  constructor() {
    // SIGHUP: the terminal was closed.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => this.#onSignal());
  }

  /** Keeps what has been opened, with how to close it. */
  opened<Thing>(thing: Thing, close: (thing: Thing) => Promise<unknown>): Thing {
    this.#closers.unshift(async () => {
      await close(thing);
    });
    return thing;
  }

  /** Between two steps of the start: goes no further once somebody wants the end. */
  goOn(): void {
    if (this.#isEnding) throw new EndedMeanwhile();
  }

  /** Runs the whole start; nothing it opened outlives its failure. */
  async start(run: () => Promise<void>): Promise<void> {
    try {
      await run();
      this.goOn();
      this.#isStarting = false;
    } catch (error) {
      await this.#close();
      // A step may also fail because the signal reached its child processes.
      if (this.#isEnding) process.exit(0);
      throw error;
    }
  }

  #onSignal(): void {
    // Whoever presses twice does not want to wait.
    if (this.#isEnding) process.exit(1);
    this.#isEnding = true;
    if (!this.#isStarting) void this.#close().then(() => process.exit(0));
  }

  async #close(): Promise<void> {
    for (const close of this.#closers.splice(0)) await close().catch(() => undefined);
  }
}
