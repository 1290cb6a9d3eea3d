import { EventEmitter } from "node:events";
import { Injectable, type BeforeApplicationShutdown } from "@nestjs/common";
import {
  Logger,
  parseCronItems,
  run,
  type Runner,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from "graphile-worker";
import type pg from "pg";
import { DataSource } from "typeorm";
import { HubLog } from "../config/hub-log.js";
import { DatabaseConnection } from "../database/connection.js";
import { AbandonedJobs } from "./abandoned-jobs.js";
import { jobPool } from "./job-pool.js";
import { Jobs } from "./jobs.js";

const concurrency = 3;
/** One that listens, one for each job that is taken or put away, one that looks for abandoned ones. */
const poolSize = concurrency + 2;
const pollMs = 2_000;
const restartMs = 1_000;
/** How long a job under way may go on before it is asked, and before it is told, to stop. */
const askToStopMs = 4_000;
const tellToStopMs = 7_000;

/** Runs the jobs of this process, from when the hub can be reached until it goes down. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  #pool: pg.Pool | undefined;
  #runner: Runner | undefined;
  #workers: WorkerPool | undefined;
  #abandoned: AbandonedJobs | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(
    private readonly jobs: Jobs,
    private readonly connection: DatabaseConnection,
    private readonly source: DataSource,
    private readonly hubLog: HubLog,
  ) {}

  start(): void {
    if (this.jobs.handlers.size === 0) return;
    this.#pool = jobPool(this.connection, poolSize);
    this.#running = this.#keepRunning(this.#pool);
    void this.#tellGivenUp();
  }

  /** Takes no more jobs; those under way are finished, or else put back for another process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    const runner = this.#runner;
    if (runner) {
      // The runner's own `kill` does nothing once it has been asked to stop.
      const overdue = setTimeout(() => void this.#putBack(), tellToStopMs);
      await runner.stop().catch(() => undefined);
      clearTimeout(overdue);
    }
    await this.#running;
    await this.#pool?.end();
  }

  async #putBack(): Promise<void> {
    try {
      await this.#workers?.forcefulShutdown("The process had to end.");
    } catch {
      // Whatever could not be put back is found to be abandoned.
    }
  }

  /** A database that goes away ends the workers; they come back with it. */
  async #keepRunning(pgPool: pg.Pool): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#runUntilEnd(pgPool);
      } catch (error) {
        if (!this.#stopped) this.hubLog.logger.warn({ err: error }, "jobs stand still; trying again");
      } finally {
        await this.#abandoned?.stop();
      }
      if (!this.#stopped) await new Promise((resolve) => setTimeout(resolve, restartMs));
    }
  }

  async #runUntilEnd(pgPool: pg.Pool): Promise<void> {
    const events = new EventEmitter() as WorkerEvents;
    events.once("pool:create", ({ workerPool }) => {
      this.#workers = workerPool;
      this.#abandoned = new AbandonedJobs(this.connection, pgPool, workerPool.id);
      this.#abandoned.start();
    });
    events.on("job:failed", ({ job }) =>
      this.hubLog.logger.error({ job: job.id, name: job.task_identifier }, "job given up"),
    );
    this.#runner = await run({
      pgPool,
      events,
      concurrency,
      pollInterval: pollMs,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: askToStopMs,
      logger: this.#logger(),
      taskList: this.#tasks(),
      parsedCronItems: this.#cronItems(),
      // Without a delay a failure to put a job away is nobody's to catch, and ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    // Told to stop while the tables were being looked at.
    if (this.#stopped) await this.#runner.stop();
    await this.#runner.promise;
  }

  #tasks(): TaskList {
    const tasks = [...this.jobs.handlers].map(([name, handler]) => [
      name,
      async (payload: Record<string, unknown>, { job, abortSignal }: Helpers): Promise<void> => {
        try {
          await handler(payload, { signal: abortSignal, attempt: job.attempts });
        } catch (error) {
          this.hubLog.logger.warn({ job: job.id, name, attempt: job.attempts, err: error }, "job failed");
          throw error;
        }
      },
    ]);
    return Object.fromEntries(tasks) as TaskList;
  }

  #cronItems(): ReturnType<typeof parseCronItems> {
    return parseCronItems(
      [...this.jobs.schedule].map(([task, match]) => ({
        task,
        match,
        identifier: task,
        options: { jobKey: task, queueName: task, maxAttempts: 1 },
      })),
    );
  }

  // What it says of a job names its error, and an error may name what somebody wrote; ours is said above.
  #logger(): Logger {
    return new Logger(() => (level, message, meta) => {
      if (level !== "error" || meta?.["failure"]) return;
      this.hubLog.logger.warn({ of: "jobs" }, message.split("\n")[0]);
    });
  }

  /** At each start, so that nothing is given up unseen. */
  async #tellGivenUp(): Promise<void> {
    const counts = await this.jobs.counts(this.source.manager).catch(() => []);
    for (const { name, givenUp } of counts)
      if (givenUp > 0) this.hubLog.logger.warn({ name, givenUp }, "jobs were given up");
  }
}

interface Helpers {
  job: { id: string; attempts: number };
  abortSignal: AbortSignal;
}
