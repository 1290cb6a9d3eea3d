import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from "@nestjs/common";
import { DataSource } from "typeorm";
import { HubLog } from "../config/hub-log.js";

const keptDays = 30;
const everyMs = 60 * 60 * 1_000;
const pieceSize = 5_000;

/**
 * Clears away what is older than thirty days. The log is how readers catch up, not where anything is kept: whoever
 * was away longer loads afresh.
 */
@Injectable()
export class ClearLog implements OnApplicationBootstrap, OnApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly log: HubLog,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => {
      this.run().catch((error: unknown) => this.log.logger.warn({ err: error }, "log could not be cleared"));
    }, everyMs);
    this.#timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /**
   * Several processes may do so at once. The counters first, so that no reader takes a gap for the whole; then the
   * events in small pieces, which keep no writer waiting.
   */
  async run(): Promise<void> {
    await this.source.query(
      `UPDATE counter SET min_seq = old.seq FROM (
         SELECT stream, max(seq) AS seq FROM event WHERE at < now() - interval '${keptDays} days' GROUP BY stream) AS old
       WHERE counter.stream = old.stream AND counter.min_seq < old.seq`,
    );
    for (let cleared = pieceSize; cleared === pieceSize;) {
      const gone = await this.source.query<unknown[]>(
        `WITH piece AS (
           SELECT event.stream, event.seq FROM event JOIN counter USING (stream)
           WHERE event.seq <= counter.min_seq AND event.at < now() - interval '${keptDays} days' LIMIT ${pieceSize}),
         gone AS (
           DELETE FROM event USING piece WHERE event.stream = piece.stream AND event.seq = piece.seq RETURNING 1)
         SELECT FROM gone`,
      );
      cleared = gone.length;
    }
  }
}
