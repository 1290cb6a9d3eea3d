import pg from "pg";
import type { DatabaseConnection } from "../database/connection.js";

const everyMs = 5_000;
const reconnectMs = 500;

/**
 * Takes up what died with its process. Each worker holds a lock that lives exactly as long as its connection; jobs
 * of a worker whose lock is free belong to nobody. Two looks some seconds apart, because a restart of the database
 * frees the locks of those who are alive, too, until they are back.
 */
export class AbandonedJobs {
  #holding: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #suspects = new Set<string>();
  #stopped = false;

  constructor(
    private readonly connection: DatabaseConnection,
    private readonly pool: pg.Pool,
    private readonly worker: string,
  ) {}

  start(): void {
    void this.#hold();
    this.#timer = setInterval(() => void this.#look().catch(() => undefined), everyMs);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#holding?.end().catch(() => undefined);
  }

  async #hold(): Promise<void> {
    if (this.#stopped) return;
    const client = new pg.Client({ ...this.connection.options, application_name: "lernnetz jobs" });
    let isOver = false;
    const retry = (): void => {
      if (isOver) return;
      isOver = true;
      this.#holding = undefined;
      void client.end().catch(() => undefined);
      if (!this.#stopped) setTimeout(() => void this.#hold(), reconnectMs).unref();
    };
    client.on("error", retry);
    client.on("end", retry);
    try {
      await client.connect();
      // A machine that lost its power says no farewell: the server must notice by itself.
      await client.query(
        `SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3`,
      );
      await client.query(`SELECT pg_advisory_lock(hashtext('lernnetz jobs'), hashtext($1))`, [this.worker]);
      this.#holding = client;
    } catch {
      retry();
    }
  }

  async #look(): Promise<void> {
    const { rows } = await this.pool.query<{ worker: string }>(
      `SELECT worker FROM (
         SELECT locked_by AS worker FROM graphile_worker.jobs WHERE locked_by <> $1 GROUP BY locked_by) AS held
       WHERE pg_try_advisory_xact_lock(hashtext('lernnetz jobs'), hashtext(worker))`,
      [this.worker],
    );
    const gone = rows.map((row) => row.worker);
    const twice = gone.filter((worker) => this.#suspects.has(worker));
    this.#suspects = new Set(gone);
    if (twice.length > 0) await this.pool.query(`SELECT graphile_worker.force_unlock_workers($1)`, [twice]);
  }
}
