import { Injectable } from "@nestjs/common";

/** What a job is given beside its payload. */
export interface Running {
  /** Aborted when the process is about to end: finish quickly, or throw and be run again elsewhere. */
  signal: AbortSignal;
  /** 1 at the first attempt. */
  attempt: number;
}

/** The manager of an open work, or of anything else that can be asked. */
interface Database {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

type Payload = Record<string, unknown>;
type Run = (payload: Payload, running: Running) => Promise<unknown>;

interface Wishes {
  /** In real time; at once when left out. */
  runAt?: Date;
  /** Of one key at most one job waits: a later one takes the place of the earlier, payload and time. */
  key?: string;
}

/** How the jobs stand, for whoever looks after the hub. */
export interface JobCount {
  name: string;
  waiting: number;
  running: number;
  /** Failed as often as they may; nothing tries them again by itself. */
  givenUp: number;
}

/** A job is tried again after 3, 7, 20, 55 … seconds, at last every six hours: about a day in all. */
export const mostAttempts = 12;

/**
 * Work for later, kept in PostgreSQL. A job runs at least once: a process may die after the work and before saying
 * so. What a job does must therefore bear being done twice. Payloads hold ids only, never contents.
 */
@Injectable()
export class Jobs {
  readonly #handlers = new Map<string, Run>();
  readonly #schedule = new Map<string, string>();

  get handlers(): ReadonlyMap<string, Run> {
    return this.#handlers;
  }

  /** Cron lines by the name of the job they run. */
  get schedule(): ReadonlyMap<string, string> {
    return this.#schedule;
  }

  /**
   * Queues a job in the transaction of what it is about: both happen, or neither. Its wake-up takes a lock on the
   * whole database for the length of the commit, so nothing that is said in a conversation waits for it: read the
   * log instead.
   */
  async enqueue(db: Database, name: string, payload: Payload, { runAt, key }: Wishes = {}): Promise<void> {
    await db.query(
      `SELECT FROM graphile_worker.add_job($1, $2::json, run_at => $3::timestamptz, job_key => $4, max_attempts => $5)`,
      [name, JSON.stringify(payload), runAt ?? null, key ?? null, mostAttempts],
    );
  }

  /** Says what a job of that name does; once for each name, while modules are being set up. */
  handle<Given extends Payload>(
    name: string,
    run: (payload: Given, running: Running) => Promise<unknown>,
  ): void {
    if (this.#handlers.has(name)) throw new Error(`The job ${name} has two handlers`);
    this.#handlers.set(name, run as Run);
  }

  /**
   * Runs a job again and again, at the minutes a cron line names (in UTC): once, however many servers there are, and
   * never two of a name side by side. A minute in which no server runs is left out.
   */
  every(cron: string, name: string): void {
    this.#schedule.set(name, cron);
  }

  /** For a database that is emptied: what waits, waits for nothing. */
  async forgetAll(db: Database): Promise<void> {
    await db.query(
      `SELECT FROM graphile_worker.complete_jobs(ARRAY(SELECT id FROM graphile_worker.jobs WHERE locked_at IS NULL))`,
    );
  }

  /** How many jobs of each name wait, run, or were given up. */
  async counts(db: Database): Promise<JobCount[]> {
    const counts = await db.query(
      `SELECT task_identifier AS name,
         (count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts))::int AS waiting,
         (count(*) FILTER (WHERE locked_at IS NOT NULL))::int AS running,
         (count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts))::int AS "givenUp"
       FROM graphile_worker.jobs GROUP BY task_identifier ORDER BY task_identifier`,
    );
    return counts as JobCount[];
  }
}
