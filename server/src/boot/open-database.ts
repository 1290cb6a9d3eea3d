import { DataSource } from "typeorm";
import type { Settings } from "../config/settings.js";
import { checkServer } from "../database/check-server.js";
import { DatabaseConnection } from "../database/connection.js";
import { dataSourceOptions } from "../database/data-source.js";
import { startEmbeddedPostgres } from "../database/embedded-postgres.js";
import { migrateJobs } from "../jobs/migrate-jobs.js";

export interface OpenDatabase {
  connection: DatabaseConnection;
  /** Ends the embedded server; another one is left alone. */
  close: () => Promise<void>;
}

/** The database of the settings, running, reachable and new enough: the embedded one or the one that is named. */
export async function openDatabase(
  settings: Settings,
  tell: (sentence: string) => void,
): Promise<OpenDatabase> {
  if (settings.databaseUrl) {
    await checkServer(settings.databaseUrl);
    return {
      connection: new DatabaseConnection({ connectionString: settings.databaseUrl }),
      close: () => Promise.resolve(),
    };
  }
  const postgres = await startEmbeddedPostgres({
    dataDir: settings.dataDir,
    log: { info: tell, warn: tell, error: tell },
  });
  return { connection: new DatabaseConnection(postgres.connection), close: () => postgres.stop() };
}

/** Brings the tables up to this version of the product; several processes may call it at once. */
export async function runMigrations(connection: DatabaseConnection): Promise<string[]> {
  const source = await new DataSource({ ...dataSourceOptions(connection), poolSize: 2 }).initialize();
  const runner = source.createQueryRunner();
  try {
    // Of two servers that start together, one migrates and the other waits for it.
    await runner.query(`SELECT pg_advisory_lock(hashtext('lernnetz migrations'))`);
    const done = await source.runMigrations();
    await migrateJobs(connection);
    return done.map((migration) => migration.name);
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(hashtext('lernnetz migrations'))`).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}
