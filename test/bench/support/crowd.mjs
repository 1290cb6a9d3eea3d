import { fork } from "node:child_process";
import path from "node:path";

/** Readers in a process of their own. */
export class Crowd {
  static async of(wishes) {
    const crowd = new Crowd(fork(path.join(import.meta.dirname, "readers.mjs")));
    const answer = await crowd.#tell({ open: wishes });
    if (answer.failed) throw new Error(answer.failed);
    return crowd;
  }

  constructor(child) {
    this.child = child;
  }

  begin() {
    return this.#tell({ begin: true });
  }

  /** What was delivered since it began: `{ deliveries, bytes, latencies }`. */
  end() {
    return this.#tell({ end: true });
  }

  async close() {
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.send({ close: true });
    await gone;
  }

  #tell(message) {
    return new Promise((resolve, reject) => {
      this.child.once("message", resolve);
      this.child.once("exit", () => reject(new Error("the readers are gone")));
      this.child.send(message);
    });
  }
}
