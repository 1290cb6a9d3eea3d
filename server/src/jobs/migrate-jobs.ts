import { Logger, runMigrations } from "graphile-worker";
import type { DatabaseConnection } from "../database/connection.js";
import { jobPool } from "./job-pool.js";

const silent = new Logger(() => () => undefined);

/** Brings the queue's own tables, in a schema of their own, up to this version; only under the lock of our migrations. */
export async function migrateJobs(connection: DatabaseConnection): Promise<void> {
  const pgPool = jobPool(connection, 1);
  try {
    await runMigrations({ pgPool, logger: silent, concurrency: 1 });
  } finally {
    await pgPool.end();
  }
}
