import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from "@nestjs/common";
import { DataSource } from "typeorm";
import { HubLog } from "../config/hub-log.js";

const keptDays = 30;
const everyMs = 60 * 60 * 1_000;

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

  /** Several processes may do so at once; the counter first, so that no reader finds a gap and takes it for none. */
  async run(): Promise<void> {
    await this.source.query(
      `WITH old AS (
         SELECT stream, max(seq) AS seq FROM event WHERE at < now() - interval '${keptDays} days' GROUP BY stream),
       moved AS (
         UPDATE counter SET min_seq = old.seq FROM old
         WHERE counter.stream = old.stream AND counter.min_seq < old.seq)
       DELETE FROM event USING old WHERE event.stream = old.stream AND event.seq <= old.seq`,
    );
  }
}
