import { Injectable } from "@nestjs/common";
import { DataSource } from "typeorm";
import type { StreamId } from "./announcement.js";

export const wakeUpChannel = "hub_log";

/**
 * Tells every server process that a stream has grown. Sent after the commit and coalesced: inside the transaction
 * NOTIFY would take a lock on the whole database. A lost wake-up costs at most the tailer's next poll.
 */
@Injectable()
export class WakeUps {
  readonly #due = new Set<StreamId>();
  #sending = false;
  #here: (stream: StreamId) => void = () => undefined;

  constructor(private readonly source: DataSource) {}

  /** The tailer of this very process need not wait for the round trip through the database. */
  onHere(listener: (stream: StreamId) => void): void {
    this.#here = listener;
  }

  send(streams: readonly StreamId[]): void {
    for (const stream of streams) {
      this.#due.add(stream);
      this.#here(stream);
    }
    if (!this.#sending && this.#due.size > 0) void this.#flush();
  }

  async #flush(): Promise<void> {
    this.#sending = true;
    while (this.#due.size > 0) {
      const streams = [...this.#due];
      this.#due.clear();
      try {
        await this.source.query("SELECT pg_notify($1, s) FROM unnest($2::text[]) AS s", [
          wakeUpChannel,
          streams,
        ]);
      } catch {
        // The facts are committed; the other servers' poll finds them within a second.
      }
    }
    this.#sending = false;
  }
}
